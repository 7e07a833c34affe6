#pragma once

#include <string_view>

namespace library {

/// Whether a folded English word without apostrophes ("dont") stands in texts of any subject, so that it
/// tells nothing about the subject of one.
bool isStopWord(std::string_view word);

/// The same of one Han character, simplified, in UTF-8: particles, pronouns, auxiliaries. A character that is
/// a word of its own ("爱") is none.
bool isStopCharacter(std::string_view character);

} // namespace library
