#pragma once

#include "store/query_words.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace store {

/// About `length` words of `text`, on one line, where most of the words looked for stand together; each match
/// between MatchBegin and MatchEnd, "…" where text was left out. The beginning of the text where none stands
/// in it.
std::string snippet(std::string_view text, const std::vector<QueryWord> &words, std::size_t length);

} // namespace store
