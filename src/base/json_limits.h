#pragma once

#include "base/error.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

/// How much JSON this program takes from a file that somebody else wrote. Every reader of JSON keeps them.
namespace base {

/// Levels of brackets. Our own files have at most seven; whoever walks a deeper value would use up the stack.
constexpr std::size_t DeepestJson = 32;

/// Bytes. A value in memory takes about ten times its text; a history of twenty years with a test every day
/// has 30 MiB.
constexpr std::size_t LargestJson = std::size_t{64} * 1024 * 1024;

/// "64 MiB", or "1000 bytes" where it is no whole number of MiB.
std::string sizeInWords(std::size_t bytes);

/// The limit that a JSON text exceeds, with its line; empty where it keeps both. Looks at brackets outside
/// strings and at nothing else, without recursion: whether it is JSON at all is for a parser to say.
std::optional<Error> exceededJsonLimit(std::string_view json, std::size_t largest = LargestJson);

} // namespace base
