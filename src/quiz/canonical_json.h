#pragma once

#include "base/json.h"

#include <string>
#include <string_view>

namespace quiz {

/// One text for all ways of writing the same JSON: keys sorted by their bytes, no white space, each number in
/// the shortest form that reads back the same. Journals keep hashes of it, so it must never change. `without`
/// is a key of the object `value` that is left out. Of a duplicate key the last value is written.
std::string canonicalJson(const base::JsonValue &value, std::string_view without = {});

} // namespace quiz
