#pragma once

#include "base/error.h"
#include "base/json_limits.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A JSON text as read.
struct JsonText
{
    nlohmann::json value;
    /// Keys that stand twice in one object, the first hundred of them, with the JSON pointer of the second;
    /// `value` holds the second. Readers report them: one of the two would vanish silently.
    std::vector<base::Error> doubledKeys;
};

/// Broken JSON is told with its line, and so is JSON deeper than base::DeepestJson or larger than `largest`
/// bytes. No value that comes back is too deep for readers that recurse.
base::Result<JsonText> parseJson(std::string_view text, std::size_t largest = base::LargestJson);

/// A JSON pointer and one more step ("/items" and "a/b" make "/items/a~1b").
std::string pointerTo(std::string_view parent, std::string_view key);
std::string pointerTo(std::string_view parent, std::size_t index);

} // namespace quiz
