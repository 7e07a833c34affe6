#pragma once

#include "library/library.h"

#include <QFrame>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace shell {

class NoteEdit;

/// What the reader has made of a phrase.
struct PhraseMarks
{
    bool isStarred = false;
    /// Empty: none.
    QString ownWording;
};

/// What the reader is about on a card, to go on with where the card is made anew.
struct PhraseCardState
{
    /// By the name of the slot.
    std::map<std::string, QString> fillings;
    bool showsReasons = false;
    bool showsWording = false;
    /// What stands in the field for their own wording, and the caret in it.
    QString wording;
    int caret = 0;
    bool hasFocus = false;
};

/// One sentence with everything that belongs to it. Enter and Ctrl+C copy while it has the focus.
class PhraseCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Setting { InArticle, InList };

    PhraseCard(const library::ArticlePhrase &phrase, const PhraseMarks &marks, Setting setting,
               QWidget *parent = nullptr);

    QString id() const;
    /// As they were changed elsewhere.
    void showMarks(const PhraseMarks &marks);
    /// What is copied: the sentence with the fillings chosen, or the reader's own wording when there is one,
    /// also one they are still at.
    QString sentence() const;
    const PhraseMarks &marks() const { return m_marks; }
    PhraseCardState state() const;
    void restore(const PhraseCardState &state);
    void focusWording();
    /// Says at once what was written and not said yet.
    void flush();

signals:
    /// `isPrivate`: the reader's own words.
    void copyRequested(const QString &text, bool isPrivate);
    void starToggled(const QString &phrase, bool isStarred);
    /// `text` is empty where the original is wanted again. `isAsked`: by a button, not while it is written.
    void wordingChanged(const QString &phrase, const QString &text, bool isAsked);
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
    void toggleReasons();
    void toggleWording();
    /// The sentence with the fillings chosen.
    QString original() const;
    void keepWording(const QString &wording, bool isAsked);
    void closeWording(const QString &wording);
    void addActions(QVBoxLayout *layout, Setting setting);
    void showStar(bool isStarred);
    void showSentence();
    void copy();

    library::ArticlePhrase m_phrase;
    PhraseMarks m_marks;
    std::map<std::string, std::string> m_fillings;
    std::map<std::string, QComboBox *> m_slots;
    QLabel *m_sentence = nullptr;
    QLabel *m_original = nullptr;
    QVBoxLayout *m_details = nullptr;
    QWidget *m_reasons = nullptr;
    QWidget *m_wording = nullptr;
    NoteEdit *m_wordingEdit = nullptr;
    QToolButton *m_star = nullptr;
};

} // namespace shell
