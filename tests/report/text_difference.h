#pragma once

#include "base/text.h"

#include <algorithm>
#include <string>
#include <string_view>

/// The lines in which two texts differ, between the lines they begin and end with alike: "-" expected, "+"
/// found.
inline std::string textDifference(std::string_view expected, std::string_view found)
{
    const auto before = base::splitLines(expected);
    const auto after = base::splitLines(found);
    const auto [beforeBegin, afterBegin] = std::ranges::mismatch(before, after);
    auto beforeEnd = before.end();
    auto afterEnd = after.end();
    while (beforeEnd != beforeBegin && afterEnd != afterBegin && *(beforeEnd - 1) == *(afterEnd - 1)) {
        --beforeEnd;
        --afterEnd;
    }

    std::string text = "from line " + std::to_string(beforeBegin - before.begin() + 1) + ":\n";
    for (auto line = beforeBegin; line != beforeEnd; ++line)
        text += "-" + std::string(*line) + "\n";
    for (auto line = afterBegin; line != afterEnd; ++line)
        text += "+" + std::string(*line) + "\n";
    return text;
}
