#pragma once

#include "shell/app/stores.h"
#include "shell/contents/recommendation.h"
#include "shell/pages/practice/practice_contents.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace shell {

/// The reader's plan of four weeks. Every change is passed to the journal at once. The state and note of a
/// practice are kept when it leaves the plan.
class PlanEditor
{
    Q_DECLARE_TR_FUNCTIONS(shell::PlanEditor)

public:
    using State = journal::PlaybookEntry::State;

    /// A change of the plan that can be undone.
    struct Step
    {
        std::vector<advice::Planned> before;
        PracticeContents::Change change;
    };

    /// Both must outlive it.
    PlanEditor(const Stores &stores, JournalClient &journal);

    PracticeContents contents() const;

    /// Replaces the plan with a new one; nothing happens where no practice can be suggested.
    void begin();
    /// Replaces a practice with the next best; nothing happens where there is none.
    void swap(const std::string &slug);
    void remove(const std::string &slug);
    /// `week`: from 1. Nothing happens where the practice is in the plan already.
    void add(const std::string &slug, int week);
    /// Undoes the last of these four and returns where it was made; states and notes given since stay.
    PracticeContents::Place undo();

    void setState(const std::string &slug, State state);
    /// `merged` is called with the text that was written instead where another window changed the note
    /// meanwhile; it returns whether the page shows that text now. Not called after `context` was deleted.
    void setNote(const std::string &slug, const std::string &note, QObject *context,
                 const std::function<bool(const std::string &)> &merged);
    /// The last change, for the editor that replaces this one.
    const std::optional<Step> &lastStep() const { return m_last; }
    void setLastStep(std::optional<Step> step) { m_last = std::move(step); }

private:
    PracticeText textOf(const content::Practice &practice) const;
    QString title(const std::string &slug) const;
    /// The plan as it is written or about to be. Empty, with the error reported, where it could not be read:
    /// a change would overwrite it.
    std::optional<std::vector<advice::Planned>> plan() const;
    /// The entry with the state and note that are not written yet.
    journal::PlaybookEntry withWaiting(journal::PlaybookEntry entry) const;
    void keep(const std::vector<advice::Planned> &plan);
    /// False, with nothing changed, where the plan cannot be read.
    bool change(const std::vector<advice::Planned> &changed, PracticeContents::Change change);

    const Stores &m_stores;
    JournalClient &m_journal;
    std::optional<Step> m_last;
    /// The notes as the page shows them, by practice.
    mutable std::map<std::string, std::string> m_notes;
    /// Valid only while JournalClient::isWaiting() for their keys.
    std::vector<advice::Planned> m_waitingPlan;
    std::map<std::string, State> m_waitingStates;
};

} // namespace shell
