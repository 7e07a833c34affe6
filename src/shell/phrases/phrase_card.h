#pragma once

#include "store/library.h"

#include <QFrame>

#include <map>
#include <string>
#include <vector>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace shell {

/// What the reader has made of a phrase.
struct PhraseMarks
{
    bool isStarred = false;
    /// Empty: none.
    QString ownWording;
};

/// One sentence with everything that belongs to it. Enter and Ctrl+C copy while it has the focus.
class PhraseCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Setting { InArticle, InList };

    PhraseCard(const store::ArticlePhrase &phrase, const PhraseMarks &marks, Setting setting,
               QWidget *parent = nullptr);

    QString id() const;
    /// As they were changed elsewhere.
    void showMarks(const PhraseMarks &marks);
    /// The sentence with the fillings chosen, or the reader's own wording when there is one.
    QString sentence() const;

signals:
    /// `isPrivate`: the reader's own words.
    void copyRequested(const QString &text, bool isPrivate);
    void starToggled(const QString &phrase, bool isStarred);
    void wordingChanged(const QString &phrase, const QString &text);
    void articleChosen(const QString &slug);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSentence(QVBoxLayout *layout);
    void addSlots(QVBoxLayout *layout);
    void addCaptions(QVBoxLayout *layout);
    /// Made when they are asked for: most cards are only read.
    void makeReasons();
    void makeWording();
    void keepWording(const QString &wording);
    void addActions(QVBoxLayout *layout, Setting setting);
    void showStar(bool isStarred);
    void showSentence();
    void copy();

    store::ArticlePhrase m_phrase;
    PhraseMarks m_marks;
    std::map<std::string, std::string> m_fillings;
    QLabel *m_sentence = nullptr;
    QLabel *m_original = nullptr;
    QVBoxLayout *m_details = nullptr;
    QWidget *m_reasons = nullptr;
    QWidget *m_wording = nullptr;
    QPlainTextEdit *m_wordingEdit = nullptr;
    QToolButton *m_star = nullptr;
};

} // namespace shell
