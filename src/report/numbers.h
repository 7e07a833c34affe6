#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

/// Numbers as a report writes them, the same in every locale of the machine.
namespace report {

/// With `digits` after the point, halves away from zero: "4.3" for 4.25.
std::string decimal(double value, int digits);
/// With its sign, a true minus: "+0.50", "−0.25".
std::string signedDecimal(double value, int digits);
/// As short as it can be: "4", "3.5".
std::string shortest(double value);
/// "62%"; never 0% or 100%, which would claim more than a probability can: "under 1%", "over 99%".
std::string percentage(double probability, base::Language language);
/// "23 November 2026", "2026年11月23日"; a text that does not begin with an ISO date stays as it is.
std::string dateWords(std::string_view isoDate, base::Language language);

} // namespace report
