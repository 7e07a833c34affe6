#pragma once

#include "advice/instruments.h"
#include "base/language.h"
#include "journal/journal.h"
#include "library/library.h"
#include "quiz/instrument.h"
#include "shell/app/journal_writer.h"

#include <functional>
#include <string>
#include <vector>

namespace shell {

/// What the window works on; everything must outlive it.
struct Environment
{
    const library::Library &library;
    journal::Journal &journal;
    /// Those of the library and the reader's own; changed only while no page is there.
    std::vector<quiz::Instrument> &instruments;
    /// The present as ISO 8601, UTC.
    std::function<std::string()> now;
    /// Earlier definitions, which sittings of the journal were answered with; changed as `instruments` is.
    /// Null: none.
    const std::vector<quiz::Instrument> *revisions = nullptr;
    /// Of the window; null where there is none, and nothing is written or reported.
    JournalWriter *writer = nullptr;
    /// Of the window's own words; articles may be in another one.
    base::Language windowLanguage = base::Language::English;

    /// What the journal holds, or nothing of it where it cannot be read, which is reported.
    template <typename Value>
    Value read(base::Result<Value> outcome) const
    {
        if (outcome)
            return *std::move(outcome);
        if (writer != nullptr)
            writer->report(outcome.error());
        return Value();
    }

    /// The present definitions and the earlier ones.
    advice::Instruments known() const;
};

} // namespace shell
