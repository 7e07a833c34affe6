#pragma once

#include "base/localized.h"
#include "quiz/scoring.h"

#include <string>

namespace report {

/// The region's name inside a sentence.
const base::Localized &nameOf(quiz::Style style);
/// "leaning anxious", "between anxious and secure".
std::string leaningWords(const quiz::StyleProbabilities &styles, base::Language language);

} // namespace report
