#pragma once

#include "advice/scored_sitting.h"
#include "print/printed_report.h"
#include "shell/app/stores.h"

#include <optional>

namespace shell {

/// The sitting of that choice with all its parts, ready to be shared or printed; empty without a profile.
std::optional<print::PrintedContents> makeShareContents(const Stores &stores, base::Language language,
                                                        const advice::SittingChoice &choice);

} // namespace shell
