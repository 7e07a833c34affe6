#pragma once

#include "library/query_words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace library {

/// About `length` tokens of `text`, on one line, from where most of the words searched stand together; each
/// match between MatchBegin and MatchEnd, "…" where text was left out. The beginning of the text where it has
/// none of them. Words that tell nothing ("the", "and", see stop_words.h) are marked only where the query has
/// no others.
std::string snippet(std::string_view text, const std::vector<QueryWord> &words, std::size_t length);

/// A place of a word of the query in a text, in bytes.
struct WordPlace
{
    std::size_t begin = 0;
    std::size_t end = 0;
    /// Index of the word in the query.
    std::size_t word = 0;
};

/// Every place that snippet() would mark, in the whole text and in its order. A run of Han characters that
/// stands nowhere is searched as single characters.
std::vector<WordPlace> wordPlaces(std::string_view text, const std::vector<QueryWord> &words);

/// The indices of the words that stand in the text, ascending; words that tell nothing are not looked for
/// where there are others.
std::vector<std::size_t> wordsThere(std::string_view text, const std::vector<QueryWord> &words);

} // namespace library
