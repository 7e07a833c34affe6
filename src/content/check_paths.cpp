#include "content/checks.h"
#include "content/figures.h"

namespace content {

namespace {

void checkNoFigure(const base::Localized &text, const LearningPath &path, int line,
                   const ProblemList &problems)
{
    for (const auto *words : {&text.en, &text.zh}) {
        if (const auto claim = claimIn(*words))
            problems.error(line,
                           "'" + claim->words + "' of '" + path.id
                               + "' needs a citation, which cannot stand here");
    }
}

/// Finds reasons that two steps of any paths share: such a reason is not specific to its page.
class Lines
{
public:
    void add(const LearningPath::Step &step, const ProblemList &problems)
    {
        for (const auto *words : {&step.reason.en, &step.reason.zh}) {
            if (!words->empty() && !m_seen.insert(*words).second)
                problems.error(step.line, "the line of '" + step.article + "' stands twice in this file");
        }
    }

private:
    std::set<std::string_view> m_seen;
};

} // namespace

void checkPaths(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const ProblemList list("paths.json", problems);
    Lines lines;
    for (const auto &path : catalogue.pack->paths) {
        checkNoFigure(path.title, path, path.line, list);
        checkNoFigure(path.description, path, path.line, list);
        for (const auto &step : path.steps) {
            if (!step.article.empty() && !catalogue.slugs.contains(step.article))
                list.error(step.line, "unknown article '" + step.article + "' of '" + path.id + "'");
            checkNoFigure(step.reason, path, step.line, list);
            lines.add(step, list);
        }
    }
}

} // namespace content
