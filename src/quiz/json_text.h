#pragma once

#include "base/error.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A JSON text as read.
struct JsonText
{
    nlohmann::json value;
    /// Keys that stand twice in one object, with the JSON pointer of the second; `value` holds the second.
    /// Readers report them: one of the two would vanish silently.
    std::vector<base::Error> doubledKeys;
};

/// Broken JSON is told with its line.
base::Result<JsonText> parseJson(std::string_view text);

/// A JSON pointer and one more step ("/items" and "a/b" make "/items/a~1b").
std::string pointerTo(std::string_view parent, std::string_view key);
std::string pointerTo(std::string_view parent, std::size_t index);

} // namespace quiz
