#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

/// Numbers and dates as a report writes them, independent of the locale.
namespace report {

/// With `digits` after the point, halves away from zero: "4.3" for 4.25.
std::string decimal(double value, int digits);
/// With its sign, a true minus: "+0.50", "−0.25".
std::string signedDecimal(double value, int digits);
/// The shortest form that reads back the same: "4", "3.5".
std::string shortest(double value);
/// "62%" for a probability of 0.62. Never 0% or 100%, because no estimate is certain: "under 1%", "over 99%".
std::string percentage(double probability, base::Language language);
/// "23 November 2026", "2026年11月23日"; a text that does not begin with an ISO date stays as it is.
std::string dateWords(std::string_view isoDate, base::Language language);

} // namespace report
