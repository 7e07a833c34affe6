#pragma once

#include <string>
#include <string_view>

namespace content {

/// `text` in lower case, with every run of characters that are neither letters nor numbers replaced by one
/// `between`, and none at the ends.
std::string normalizedWords(std::string_view text, std::string_view between);

/// The same without diacritics, and without a break at apostrophes: "Don’t" is "dont". For comparing what
/// people type.
std::string comparableWords(std::string_view text, std::string_view between);

/// Whether a text may name an article, a phrase, a tag: [a-z0-9-]+.
bool isSlug(std::string_view text);

} // namespace content
