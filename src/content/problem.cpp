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

ProblemList ProblemList::asWarnings() const
{
    auto list = *this;
    list.m_worst = Severity::Warning;
    return list;
}

void ProblemList::error(int line, std::string sentence) const
{
    m_problems->push_back({std::string(m_file), line, m_worst, std::move(sentence)});
}

void ProblemList::errors(const base::Mistakes &mistakes) const
{
    for (const auto &mistake : mistakes)
        error(mistake.line, mistake.sentence);
}

void ProblemList::warning(int line, std::string sentence) const
{
    m_problems->push_back({std::string(m_file), line, Severity::Warning, std::move(sentence)});
}

} // namespace content
