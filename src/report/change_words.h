#pragma once

#include "advice/scored_sitting.h"

#include <string>

namespace report {

/// What changed from an earlier sitting to a later one about the same person, by the rule of reliable change;
/// empty where nothing can be compared. Scales are called by their titles in `quoted`.
std::string changeWords(const advice::ScoredSitting &earlier, const advice::ScoredSitting &later,
                        base::Language language, base::Language quoted);

} // namespace report
