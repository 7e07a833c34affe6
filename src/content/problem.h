#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace content {

enum class Severity { Error, Warning };

/// A mistake in the content. The compiler prints it or lists it as JSON.
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

/// Adds the problems of one file to a list of all.
class ProblemList
{
public:
    /// `file`, which is relative to the pack, and `problems` must outlive the list.
    ProblemList(std::string_view file, std::vector<Problem> &problems)
        : m_file(file)
        , m_problems(&problems)
    {
    }

    /// The same list, to which error() adds warnings.
    ProblemList asWarnings() const;

    void error(int line, std::string sentence) const;
    /// Adds mistakes with their lines and without their JSON pointers.
    void errors(const base::Mistakes &mistakes) const;
    void warning(int line, std::string sentence) const;

private:
    Severity m_worst = Severity::Error;
    std::string_view m_file;
    std::vector<Problem> *m_problems;
};

} // namespace content
