#pragma once

#include "base/error.h"
#include "content/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace content {

struct JsonMember;

/// JSON as it was written: members in their order, doubles of a key kept, and the line of everything, so that
/// a mistake found later can still be told with its place.
struct JsonValue
{
    enum class Kind { Null, Boolean, Number, Text, Array, Object };

    Kind kind = Kind::Null;
    /// From 1.
    int line = 1;
    double number = 0;
    std::string text;
    /// Array.
    std::vector<JsonValue> elements;
    /// Object.
    std::vector<JsonMember> members;

    /// The first member of that key; nullptr where there is none.
    const JsonValue *member(std::string_view key) const;
};

struct JsonMember
{
    std::string key;
    /// The line of the key.
    int line = 1;
    JsonValue value;
};

/// An error carries the line it was found on; the limits of base/json_limits.h are errors, too.
base::Result<JsonValue> parseJson(std::string_view text);

/// The line of every member and element.
KeyLines keyLines(const JsonValue &value);

} // namespace content
