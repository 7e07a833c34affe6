#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
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

/// Where the mistakes of one file go.
class ProblemList
{
public:
    /// Both must outlive the list.
    ProblemList(std::string_view file, std::vector<Problem> &problems)
        : m_file(file)
        , m_problems(&problems)
    {
    }

    /// The same list, where every mistake is only a warning.
    ProblemList asWarnings() const;

    void error(int line, std::string sentence) const;
    /// Mistakes of a file whose lines are told without JSON pointers.
    void errors(const base::Mistakes &mistakes) const;
    void warning(int line, std::string sentence) const;

private:
    Severity m_worst = Severity::Error;
    std::string_view m_file;
    std::vector<Problem> *m_problems;
};

} // namespace content
