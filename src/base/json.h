#pragma once

#include "base/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace base {

/// Levels of nested brackets. The program's own files have at most seven; recursion over a value that is
/// nested without limit would exhaust the stack.
constexpr std::size_t DeepestJson = 32;

/// Bytes. A value in memory takes up to 25 times its text; a history of twenty years with a test every day
/// has 30 MiB.
constexpr std::size_t LargestJson = std::size_t{64} * 1024 * 1024;

struct JsonMember;

/// JSON as it was written: members in their order, duplicate keys kept, and the line of everything, so that a
/// mistake found later can still be reported with its place. Each accessor gives nullptr or an empty optional
/// where the value is of another kind; a pointer is valid as long as the value.
struct JsonValue
{
    /// A whole number is an integer where 64 bits hold it, every other number a double.
    std::variant<std::nullptr_t, bool, std::int64_t, std::uint64_t, double, std::string,
                 std::vector<JsonValue>, std::vector<JsonMember>>
        value;
    /// The line it begins on, from 1; that of its key where it is a member.
    int line = 1;

    bool isNull() const { return std::holds_alternative<std::nullptr_t>(value); }
    const bool *boolean() const { return std::get_if<bool>(&value); }
    const std::string *string() const { return std::get_if<std::string>(&value); }
    const std::vector<JsonValue> *list() const { return std::get_if<std::vector<JsonValue>>(&value); }
    const std::vector<JsonMember> *object() const { return std::get_if<std::vector<JsonMember>>(&value); }
    /// Any number; a whole one of more than 53 bits is rounded.
    std::optional<double> number() const;
    /// A whole number that an int can hold; 5.0 is one, too.
    std::optional<int> whole() const;

    /// The value of the first member with that key; nullptr where there is none or this is no object.
    const JsonValue *member(std::string_view key) const;
};

struct JsonMember
{
    std::string key;
    JsonValue value;
};

/// Broken JSON is an error with its line, and so is JSON nested deeper than DeepestJson or larger than
/// `largest` bytes, so that callers may recurse over the result.
Result<JsonValue> parseJson(std::string_view text, std::size_t largest = LargestJson);

/// A JSON pointer and one more step ("/items" and "a/b" make "/items/a~1b").
std::string pointerTo(std::string_view parent, std::string_view key);
std::string pointerTo(std::string_view parent, std::size_t index);

} // namespace base
