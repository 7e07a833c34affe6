#pragma once

#include <expected>
#include <string>

namespace base {

/// Wrong input, told to the person who can mend it. A broken environment is thrown instead.
struct Error
{
    /// One sentence without file or line, e.g. "unknown key 'titel'".
    std::string sentence;
    /// The line it is on, counted from 1; 0 where a line makes no sense.
    int line = 0;
    /// Where inside the input: a file, a JSON pointer or a column; empty where there is nothing to add.
    std::string place;

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = std::expected<T, Error>;

} // namespace base
