#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace library {

/// A word or ideograph of a text as search compares it, and the bytes it stands in.
struct AnalysedToken
{
    /// Folded, without apostrophes; an ideograph simplified.
    std::string text;
    /// searchStem() of a word; an ideograph itself.
    std::string stem;
    bool isIdeograph = false;
    /// Whether it tells nothing about the subject, see stop_words.h.
    bool isStop = false;
    /// Whether a sentence or clause ends before it.
    bool isAfterBreak = false;
    std::size_t begin = 0;
    std::size_t end = 0;
};

using AnalysedText = std::vector<AnalysedToken>;

AnalysedText analyse(std::string_view text);

/// Whether a pair of Han characters that tells something begins at a token: side by side, not both of them
/// stop characters.
bool isTellingPair(const AnalysedText &text, std::size_t index);

/// Whether a query is a word or a few, with no question around it: one that is looked up, not told.
bool isKeyword(const AnalysedText &query);

} // namespace library
