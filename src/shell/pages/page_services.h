#pragma once

#include "advice/scored_sitting.h"
#include "shell/app/job_runner.h"
#include "shell/app/navigator.h"
#include "shell/contents/phrase_store.h"
#include "shell/theme/tokens.h"

namespace shell {

/// What the table of pages passes to controllers; each takes only what it uses. Everything outlives them.
struct PageServices
{
    const Stores &stores;
    JournalClient &journal;
    InstrumentList &instruments;
    Preferences &preferences;
    Navigator &navigator;
    Notifier &notifier;
    JobRunner &jobs;
    PhraseStore &phrases;
    /// The test and person whose profile is shown.
    advice::SittingChoice &choice;
    Tokens tokens;
};

} // namespace shell
