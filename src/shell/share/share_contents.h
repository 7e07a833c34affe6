#pragma once

#include "cli/printed_report.h"
#include "shell/environment.h"
#include "shell/profile/advisor.h"

#include <optional>

namespace shell {

/// The sitting the advisor speaks of, with all its parts, ready to be shared or printed; empty without a
/// profile.
std::optional<cli::PrintedContents> makeShareContents(const Environment &environment, const Advisor &advisor,
                                                      base::Language language);

} // namespace shell
