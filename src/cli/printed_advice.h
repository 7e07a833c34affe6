#pragma once

#include "cli/paper.h"
#include "cli/printed_report.h"

namespace cli {

/// What authors wrote of this profile: strengths, what sets it off, ...
void setPassages(Paper &paper, const std::vector<report::Passage> &passages);
/// Four weeks with boxes to tick, sentences, what to read, references; each where there is any.
void setSuggestions(Paper &paper, const Suggestions &suggestions);

} // namespace cli
