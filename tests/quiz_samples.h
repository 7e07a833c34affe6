#pragma once

#include "catch.hpp"
#include "quiz/scoring.h"

#include <string>
#include <string_view>
#include <vector>

/// Instruments and answers the tests share.
namespace samples {

/// Within 1e-9, however large the number is.
Approx near(double number);

/// Items "a01", "a02", ... on the scales in turn; those at `reversed` (from 1) are keyed -1. One form,
/// "full".
quiz::Instrument instrument(int min, int max, const std::vector<std::string> &scales, int items,
                            const std::vector<int> &reversed = {});

/// Scales "anxiety" and "avoidance" with a plane cut at the midpoint.
quiz::Instrument plane(int min, int max, int items);

/// One answer per character, '_' where there is none: "33_5".
quiz::Answers answers(std::string_view text);

/// A valid definition that uses every key of the format.
std::string definition();

std::string contentsOf(const std::string &file);

} // namespace samples
