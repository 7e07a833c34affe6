#pragma once

#include <string>
#include <string_view>

namespace content {

/// A letter or number of any script.
bool isLetterOrNumber(char32_t code);

/// The lower case of one letter; every other character as it is. Diacritics stay.
char32_t lowerCase(char32_t code);

/// `text` in lower case, every run of characters that are neither letters nor numbers made one `between`,
/// none at the ends.
std::string lettersOf(std::string_view text, std::string_view between);

/// Whether a text may name an article, a phrase, a tag: [a-z0-9-]+.
bool isSlug(std::string_view text);

} // namespace content
