#pragma once

#include "base/byte_size.h"
#include "base/json.h"

#include <optional>
#include <string_view>

/// How much JSON this program takes from a file that somebody else wrote. Every reader of JSON keeps them.
namespace base {

/// The limit that a JSON text exceeds, with its line; empty where it keeps both. Looks at brackets outside
/// strings and at nothing else, without recursion: whether it is JSON at all is for a parser to say.
std::optional<Error> exceededJsonLimit(std::string_view json, std::size_t largest = LargestJson);

} // namespace base
