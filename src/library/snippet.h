#pragma once

#include "library/query_words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace library {

/// About `length` words of `text`, on one line, where most of the words looked for stand together; each match
/// between MatchBegin and MatchEnd, "…" where text was left out. The beginning of the text where none stands
/// in it.
/// Words that only hold a sentence together are marked where nothing else was looked for.
std::string snippet(std::string_view text, const std::vector<QueryWord> &words, std::size_t length);

/// Where a word looked for stands, in bytes.
struct WordPlace
{
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Which of the words, from 0.
    std::size_t word = 0;
};

/// Every place that snippet() would mark, in the whole text and its order. The characters of a run of Chinese
/// that stands nowhere are looked for one by one.
std::vector<WordPlace> wordPlaces(std::string_view text, const std::vector<QueryWord> &words);

} // namespace library
