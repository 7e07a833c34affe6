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

/// The reader's star and own wording of a phrase.
struct PhraseMarks
{
    bool isStarred = false;
    /// Empty: none.
    QString ownWording;
};

/// Unsaved input and opened details of a card, for the card that replaces it.
struct PhraseCardState
{
    /// By the name of the slot.
    std::map<std::string, QString> fillings;
    bool showsReasons = false;
    bool showsWording = false;
    /// The text of the field for their own wording, and the cursor position in it.
    QString wording;
    int caret = 0;
    bool hasFocus = false;
};

/// A card with one phrase, the choices for its slots, its captions, and buttons to copy, star and reword it.
/// Enter and Ctrl+C copy while it has the focus.
class PhraseCard final : public QFrame
{
    Q_OBJECT

public:
    enum class Setting { InArticle, InList };

    PhraseCard(const library::ArticlePhrase &phrase, const PhraseMarks &marks, Setting setting,
               QWidget *parent = nullptr);

    QString id() const;
    /// Updates the card after the marks were changed elsewhere.
    void showMarks(const PhraseMarks &marks);
    /// What is copied: the reader's own wording where there is one, saved or not, else the phrase with the
    /// chosen fillings.
    QString sentence() const;
    const PhraseMarks &marks() const { return m_marks; }
    PhraseCardState state() const;
    void restore(const PhraseCardState &state);
    void focusWording();
    /// Emits wordingChanged() now where there is an unsaved change.
    void flush();

signals:
    /// `isPrivate`: whether it is the reader's own wording.
    void copyRequested(const QString &text, bool isPrivate);
    void starToggled(const QString &phrase, bool isStarred);
    /// `text` is empty for the original. `isAsked`: by a button, not while typing.
    void wordingChanged(const QString &phrase, const QString &text, bool isAsked);
    void articleChosen(const QString &slug);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSentence(QVBoxLayout *layout);
    void addSlots(QVBoxLayout *layout);
    void addCaptions(QVBoxLayout *layout);
    /// Made when they are first shown: most cards never need them.
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
