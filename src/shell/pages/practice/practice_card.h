#pragma once

#include "shell/pages/practice/practice_contents.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shell {

class NoteEdit;

/// A card with one practice of the plan, the reason for it, and the reader's state and note.
class PracticeCard final : public QFrame
{
    Q_OBJECT

public:
    using State = journal::PlaybookEntry::State;

    explicit PracticeCard(PracticeContents::Card contents, bool canSwap, QWidget *parent = nullptr);

    const QString &slug() const { return m_contents.practice.slug; }
    /// Shows a note that was changed elsewhere, unless this one has unsaved changes.
    void showNote(const QString &note);
    /// As PracticePage::showMerged().
    bool showMerged(const QString &sent, const QString &note);
    /// The button with its title, for the focus.
    QPushButton *title() const { return m_title; }

signals:
    void openRequested(const QString &slug);
    void stateChosen(const QString &slug, shell::PracticeCard::State state);
    void noteChanged(const QString &slug, const QString &note);
    void swapRequested(const QString &slug);
    void removeRequested(const QString &slug);

private:
    void addText(QVBoxLayout *layout);
    void addStates(QVBoxLayout *layout);
    void addActions(QVBoxLayout *layout, bool canSwap);
    QPushButton *addAction(QLayout *row, const QString &words, const QString &name);
    /// Choosing the current state again resets it to Open.
    void choose(State state);
    void showState();

    PracticeContents::Card m_contents;
    QPushButton *m_title = nullptr;
    std::vector<std::pair<State, QPushButton *>> m_chips;
    QLabel *m_consequence = nullptr;
    QLabel *m_evidence = nullptr;
    NoteEdit *m_note = nullptr;
};

/// Adds the title, facts and texts that a card and the list of all practices share. Returns the title, a
/// button that is not connected yet.
QPushButton *addPracticeTitle(QVBoxLayout *layout, const PracticeText &practice);

} // namespace shell
