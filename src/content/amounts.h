#pragma once

#include "base/language.h"

#include <cstddef>
#include <string>
#include <string_view>

/// How much of something is wanted, and how a problem tells it.
namespace content {

struct Range
{
    std::size_t min;
    std::size_t max;

    bool holds(std::size_t value) const { return value >= min && value <= max; }
};

/// English words, or Han characters.
std::size_t lengthOf(std::string_view text, base::Language language);
/// What lengthOf() counts: "word", "Han character".
std::string unitOf(base::Language language);
/// "1 phrase", "2 phrases".
std::string counted(std::size_t count, const std::string &what);
/// "; 6 to 10 are wanted"
std::string wanted(const Range &range);
/// "; at most 90 are wanted"
std::string wantedAtMost(std::size_t most);

} // namespace content
