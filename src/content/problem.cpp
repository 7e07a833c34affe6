#include "content/problem.h"

#include <algorithm>

namespace content {

std::string toText(const Problem &problem)
{
    std::string text = problem.file;
    if (problem.line > 0)
        text += ":" + std::to_string(problem.line);
    text += text.empty() ? "" : ": ";
    text += problem.severity == Severity::Error ? "error: " : "warning: ";
    return text + problem.sentence;
}

bool hasErrors(const std::vector<Problem> &problems)
{
    return std::ranges::any_of(problems,
                               [](const Problem &problem) { return problem.severity == Severity::Error; });
}

} // namespace content
