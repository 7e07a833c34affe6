#pragma once

#include "shell/pages/practice/practice_card.h"
#include "shell/pages/practice/practice_contents.h"
#include "shell/widgets/column_page.h"
#include "shell/widgets/widgets.h"

namespace shell {

/// The playbook: four weeks of small practices. Nothing is counted and nothing reminds.
class PracticePage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit PracticePage(QWidget *parent = nullptr);

    /// Stays where it is scrolled to.
    void showContents(const PracticeContents &contents);
    /// Puts the focus where the plan was changed: on Undo, else on the first practice.
    void focusChange();
    /// Puts the focus on the practice in this place, or the nearest before it.
    void focusCard(const PracticeContents::Place &place);
    /// Shows the note of a practice as another window and this one together made it of `sent`; what was
    /// written since stays below it. False where it no longer begins with what was sent.
    bool showMerged(const QString &slug, const QString &sent, const QString &note);
    /// The notes alone, without moving the focus; what is being written stays.
    void showNotes(const PracticeContents &contents);
    /// Says at once what waits for a pause in writing.
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
