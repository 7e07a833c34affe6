#pragma once

#include "shell/pages/practice/practice_card.h"
#include "shell/pages/practice/practice_contents.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/widgets.h"

namespace shell {

/// The playbook: a plan of four weeks of small practices. It has no counters and no reminders on purpose.
class PracticePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit PracticePage(QWidget *parent = nullptr);

    /// Keeps the scroll position.
    void showContents(const PracticeContents &contents);
    /// Puts the focus on Undo where there is one, else on the first practice.
    void focusChange();
    /// Puts the focus on the practice in this place, or the nearest before it.
    void focusCard(const PracticeContents::Place &place);
    /// Shows `note`, which the journal merged from `sent`, the text that was written from here, and another
    /// window's. What was typed after `sent` stays below it. False where the field no longer begins with
    /// `sent`.
    bool showMerged(const QString &slug, const QString &sent, const QString &note);
    /// Updates the notes only, but for one that has unsaved changes.
    void showNotes(const PracticeContents &contents);
    /// Emits noteChanged() now for unsaved changes.
    void flush();

signals:
    void testRequested();
    void planRequested();
    void openRequested(const QString &slug);
    void stateChosen(const QString &slug, shell::PracticeCard::State state);
    void noteChanged(const QString &slug, const QString &note);
    void swapRequested(const QString &slug);
    void removeRequested(const QString &slug);
    void addRequested(const QString &slug, int week);
    void undoRequested();

private:
    void addBeginning();
    void addInvitation(const PracticeContents &contents);
    void addAll(std::deque<Part> &parts);
    void addPractice(const PracticeText &practice);
    void addWeek(std::deque<Part> &parts, std::size_t index);
    void addCard(const PracticeContents::Card &card, bool canSwap);
    void addChange(const PracticeContents::Change &change);
    void addAdding(const std::vector<PracticeText> &practices);
    void addNewPlan();
    void focusOn(QWidget *widget);

    PracticeContents m_contents;
    std::vector<std::vector<PracticeCard *>> m_cards;
    QPushButton *m_undo = nullptr;
};

} // namespace shell
