#pragma once

#include <string_view>

namespace base {

/// The sentences for mistakes in a JSON text that differ between its writers; in them '%' stands for the key,
/// in `broken` for the reason. Must be literals: only views are kept.
struct JsonWords
{
    std::string_view broken = "the JSON is broken: %";
    std::string_view missing = "'%' is missing";
    std::string_view twice = "the key '%' stands twice in one object";
    std::string_view noString = "'%' must be a string";
    std::string_view noObject = "an object in braces is expected here";
};

/// For files whose mistakes are reported with a JSON pointer.
inline constexpr JsonWords PlainJsonWords;

} // namespace base
