#pragma once

#include <string_view>

namespace base {

/// How the mistakes in a JSON text are told: sentences in which '%' stands for the key, in `broken` for the
/// reason. What is the same for everybody who writes such texts is not here.
struct JsonWords
{
    std::string_view broken = "the JSON is broken: %";
    std::string_view missing = "'%' is missing";
    std::string_view twice = "the key '%' stands twice in one object";
    std::string_view noString = "'%' must be a string";
    std::string_view noObject = "an object in braces is expected here";
};

/// For files that are told with the JSON pointer of a mistake.
inline constexpr JsonWords PlainJsonWords;

} // namespace base
