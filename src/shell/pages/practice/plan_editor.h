#pragma once

#include "shell/app/stores.h"
#include "shell/contents/recommendation.h"
#include "shell/pages/practice/practice_contents.h"

#include <QCoreApplication>

#include <functional>
#include <map>

namespace shell {

/// The reader's four weeks: what stands in them, and every change of it, kept in the journal at once. What
/// was said of a practice is remembered when it leaves the plan.
class PlanEditor
{
    Q_DECLARE_TR_FUNCTIONS(shell::PlanEditor)

public:
    using State = journal::PlaybookEntry::State;

    /// A change of the plan that can be taken back.
    struct Step
    {
        std::vector<advice::Planned> before;
        PracticeContents::Change change;
    };

    /// Both must outlive it.
    PlanEditor(const Stores &stores, JournalClient &journal);

    PracticeContents contents() const;

    /// A new plan in place of whatever there is; nothing happens where there is nothing to plan.
    void begin();
    /// The next best comes in its place; nothing happens where nothing is left.
    void swap(const std::string &slug);
    void remove(const std::string &slug);
    void add(const std::string &slug, int week);
    /// Takes back the last of these four and says where it was; what was said of the practices since stays.
    PracticeContents::Place undo();

    void setState(const std::string &slug, State state);
    /// `merged` is called where another text is kept now, because another window changed the note meanwhile,
    /// and says whether that text is shown now. Not called after `context` is gone.
    void setNote(const std::string &slug, const std::string &note, QObject *context,
                 const std::function<bool(const std::string &)> &merged);
    /// The last change, for the editor that comes after this one.
    const std::optional<Step> &lastStep() const { return m_last; }
    void setLastStep(std::optional<Step> step) { m_last = std::move(step); }

private:
    PracticeText textOf(const content::Practice &practice) const;
    QString title(const std::string &slug) const;
    /// What the journal holds, or what waits to be written to it; empty where it could not be read, which is
    /// reported: a plan that was made from nothing would take the place of the one in the journal.
    std::optional<std::vector<advice::Planned>> plan() const;
    /// With what waits to be written in its place.
    journal::PlaybookEntry withWaiting(journal::PlaybookEntry entry) const;
    void keep(const std::vector<advice::Planned> &plan);
    /// False, with nothing changed, where the plan as it is cannot be read.
    bool change(const std::vector<advice::Planned> &changed, PracticeContents::Change change);

    const Stores &m_stores;
    JournalClient &m_journal;
    std::optional<Step> m_last;
    /// The notes as the page shows them, by practice.
    mutable std::map<std::string, std::string> m_notes;
    /// Of use only while they wait to be written.
    std::vector<advice::Planned> m_waitingPlan;
    std::map<std::string, State> m_waitingStates;
};

} // namespace shell
