#pragma once

#include "shell/pages/practice/practice_contents.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shell {

class NoteEdit;

/// One practice of the plan: what it is, why it is there, and what the reader says of it.
class PracticeCard final : public QFrame
{
    Q_OBJECT

public:
    using State = journal::PlaybookEntry::State;

    explicit PracticeCard(PracticeContents::Card contents, bool canSwap, QWidget *parent = nullptr);

    const QString &slug() const { return m_contents.practice.slug; }
    /// Shows a note that came from elsewhere; one that is being written stays.
    void showNote(const QString &note);
    /// As PracticePage::showMerged().
    bool showMerged(const QString &sent, const QString &note);
    /// Its first control.
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
    /// A second choice of the same state takes it back.
    void choose(State state);
    void showState();

    PracticeContents::Card m_contents;
    QPushButton *m_title = nullptr;
    std::vector<std::pair<State, QPushButton *>> m_chips;
    QLabel *m_consequence = nullptr;
    QLabel *m_evidence = nullptr;
    NoteEdit *m_note = nullptr;
};

/// Title, facts and the rest as text: what a card and the list of all practices have in common. Returns the
/// title, which opens the practice.
QPushButton *addPracticeTitle(QVBoxLayout *layout, const PracticeText &practice);

} // namespace shell
