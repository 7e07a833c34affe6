#pragma once

#include "quiz/instrument.h"
#include "shell/app/journal_writer.h"
#include "store/journal.h"
#include "store/library.h"

#include <functional>
#include <string>
#include <vector>

namespace shell {

/// What the window works on; everything must outlive it.
struct Environment
{
    const store::Library &library;
    store::Journal &journal;
    /// Those of the library and the reader's own; changed only while no page is there.
    std::vector<quiz::Instrument> &instruments;
    /// The present as ISO 8601, UTC.
    std::function<std::string()> now;
    /// Earlier definitions, which sittings of the journal were answered with; changed as `instruments` is.
    /// Null: none.
    const std::vector<quiz::Instrument> *revisions = nullptr;
    /// Of the window; null where there is none, and nothing is written or reported.
    JournalWriter *writer = nullptr;

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

    /// The definition a part of a sitting was answered with; null where it is not known (any more). A part
    /// without a hash is of the present one.
    const quiz::Instrument *instrumentOf(const store::SittingPart &part) const;
};

} // namespace shell
