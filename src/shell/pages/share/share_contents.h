#pragma once

#include "advice/scored_sitting.h"
#include "print/printed_report.h"
#include "shell/app/stores.h"

#include <optional>

namespace shell {

/// The sitting of that choice with all its parts, ready to be shared or printed, but for what is suggested;
/// empty without a profile.
std::optional<print::PrintedContents> makeShareContents(const Stores &stores, base::Language language,
                                                        const advice::SittingChoice &choice);

/// What is suggested after that sitting. Only the report on paper has it, and it takes longer than the rest.
report::SuggestionTexts makeShareSuggestions(const Stores &stores, base::Language language,
                                             const advice::SittingChoice &choice);

} // namespace shell
