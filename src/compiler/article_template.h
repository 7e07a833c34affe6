#pragma once

#include "base/language.h"

#include <string>
#include <string_view>

namespace compiler {

/// The file of an article that is still to be written: the right keys, the eight headings, one example phrase
/// with a slot, and "Write here ..." in the place of everything else. `situation` is the id of one,
/// `reviewed` a year and month as in "2026-11".
std::string articleTemplate(std::string_view slug, base::Language language, std::string_view situation,
                            std::string_view reviewed);

} // namespace compiler
