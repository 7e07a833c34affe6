#pragma once

#include <string>
#include <vector>

namespace content {

enum class Severity { Error, Warning };

/// A mistake of an author, as data: printed by the compiler, listed as JSON, compared by tests.
struct Problem
{
    /// Relative to the pack.
    std::string file;
    /// From 1; 0 where the whole file is meant.
    int line = 0;
    Severity severity = Severity::Error;
    std::string sentence;

    auto operator<=>(const Problem &) const = default;
};

/// "file:line: error: sentence", as editors understand it; without the line where it is 0.
std::string toText(const Problem &problem);

bool hasErrors(const std::vector<Problem> &problems);

} // namespace content
