#pragma once

#include "base/json.h"

#include <map>
#include <string>
#include <string_view>

namespace base {

/// The line, from 1, of every member and element of a JSON value, by its JSON pointer: to report mistakes
/// that are found in what was read from it.
using JsonLines = std::map<std::string, int, std::less<>>;

/// Without an entry for the root.
JsonLines linesOf(const JsonValue &root);

/// The line of what a pointer leads to. Where its last steps lead nowhere, the line of the nearest parent
/// that is there; 1 where none is.
int lineAt(const JsonLines &lines, std::string_view pointer);

} // namespace base
