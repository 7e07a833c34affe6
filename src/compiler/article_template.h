#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

namespace compiler {

/// The text of a new article's file: the keys, the eight headings, three example phrases, two of them ready
/// for `tonight` and one with a slot, and the placeholder "Write here ..." for everything else. `situation`
/// is the id of a situation, `reviewed` a year and month as in "2026-11".
std::string articleTemplate(std::string_view slug, base::Language language, std::string_view situation,
                            std::string_view reviewed);

/// The text of asks/SLUG.json of a new article, with placeholders in both languages.
std::string asksTemplate(std::string_view slug);

} // namespace compiler
