#pragma once

#include "quiz/instrument.h"
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
};

} // namespace shell
