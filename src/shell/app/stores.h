#pragma once

#include "shell/app/instrument_list.h"
#include "shell/app/preferences.h"

#include <functional>

namespace shell {

/// Read access to everything that pages are made from. Everything must outlive it.
struct Stores
{
    const library::Library &library;
    const JournalClient &journal;
    const InstrumentList &instruments;
    const Preferences &preferences;
    /// The present as ISO 8601, UTC.
    std::function<std::string()> now;

    const journal::Records &records() const { return journal.records(); }
    advice::Instruments known() const { return instruments.known(); }
    /// Of articles and tests.
    base::Language language() const { return preferences.articleLanguage(); }
    base::Language windowLanguage() const { return preferences.windowLanguage(); }
};

} // namespace shell
