#pragma once

#include <string>
#include <string_view>

namespace library {

/// The stem of a lower-case English word by Snowball's English stemmer (Porter 2); a word with anything but
/// a-z in it is returned as it is.
std::string englishStem(std::string_view word);

/// The stem a word is indexed by: englishStem(), but the word itself where fewer than three letters would be
/// left, because words of different meaning share such stems ("it" and "its").
std::string searchStem(std::string_view word);

} // namespace library
