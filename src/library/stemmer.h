#pragma once

#include <string>
#include <string_view>

namespace library {

/// The stem of a lower-case English word after Porter (1980), "An algorithm for suffix stripping"; a word
/// with anything but a-z in it is returned as it is.
std::string englishStem(std::string_view word);

/// The stem a word is found by: the word itself where less than three letters would be left, because such a
/// stem is shared by words that have nothing in common, as "us" by "us" and "using".
std::string searchStem(std::string_view word);

} // namespace library
