#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace base {

/// Why something could not be done: the code that shows an error picks its remedy by it.
enum class Reason {
    /// What was given is wrong; it has to be changed.
    Input,
    /// The record it was to change is no longer there.
    Gone,
    NoSpace,
    /// Another program holds the file.
    Locked,
    ReadOnly,
    /// The file, or its folder, is not where it was.
    Missing,
    /// Another file has come in its place.
    Replaced,
    Damaged,
    /// Written by a later version of this program.
    Newer,
    /// Anything else that the system refused.
    System
};

/// What went wrong in ordinary use, wrong input as well as a failed write, for the person who can put it
/// right.
struct Error
{
    /// One sentence without file or line, e.g. "unknown key 'titel'".
    std::string sentence;
    /// The line it is on, counted from 1; 0 where a line makes no sense.
    int line = 0;
    /// Where inside the input: a file, a JSON pointer or a column; empty where there is nothing to add.
    std::string place;
    Reason reason = Reason::Input;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

/// All that is wrong with one input, in the order it was found.
using Mistakes = std::vector<Error>;

/// The name in single quotes, as sentences show it: 'keyed'.
inline std::string inQuotes(std::string_view name)
{
    return "'" + std::string(name) + "'";
}

} // namespace base
