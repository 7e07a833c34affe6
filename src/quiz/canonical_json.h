#pragma once

#include "base/json.h"

#include <string>
#include <string_view>

namespace quiz {

/// The same text for the same meaning: keys sorted by their bytes, no white space, each number as short as it
/// can be read back. Journals keep hashes of it, so it must never change. `without` is a key of the object
/// `value` that is left out. Of a key that stands twice the last value is written.
std::string canonicalJson(const base::JsonValue &value, std::string_view without = {});

} // namespace quiz
