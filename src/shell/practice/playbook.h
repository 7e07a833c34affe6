#pragma once

#include "shell/environment.h"
#include "shell/practice/practice_contents.h"
#include "shell/recommendation.h"

#include <QCoreApplication>

#include <map>

namespace shell {

/// The reader's four weeks: what stands in them, and every change of it, kept in the journal at once. What
/// was said of a practice is remembered when it leaves the plan.
class Playbook
{
    Q_DECLARE_TR_FUNCTIONS(shell::Playbook)

public:
    using State = journal::PlaybookEntry::State;

    Playbook(const Environment &environment, base::Language language);

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
    /// What is kept now where it is another text, because another window changed the note meanwhile.
    std::optional<std::string> setNote(const std::string &slug, const std::string &note);

private:
    /// A change of the plan that can be taken back.
    struct Step
    {
        std::vector<advice::Planned> before;
        PracticeContents::Change change;
    };

    PracticeText textOf(const content::Practice &practice) const;
    QString title(const std::string &slug) const;
    /// What the journal holds, or what waits to be written to it; empty where it cannot be read, which is
    /// reported.
    std::optional<std::vector<advice::Planned>> plan() const;
    /// With what waits to be written in its place.
    journal::PlaybookEntry withWaiting(journal::PlaybookEntry entry) const;
    void keep(const std::vector<advice::Planned> &plan);
    /// False, with nothing changed, where the plan as it is cannot be read.
    bool change(const std::vector<advice::Planned> &changed, PracticeContents::Change change);

    Environment m_environment;
    base::Language m_language;
    std::optional<Step> m_last;
    /// The notes as the page shows them, by practice.
    mutable std::map<std::string, std::string> m_notes;
    /// Of use only while they wait to be written.
    std::vector<advice::Planned> m_waitingPlan;
    std::map<std::string, State> m_waitingStates;
};

} // namespace shell
