#include "content/fields.h"
#include "content/letters.h"
#include "content/parser.h"

#include <set>

namespace content {

namespace {

constexpr std::size_t FewestSteps = 4;
constexpr std::size_t MostSteps = 6;

LearningPath::Step readStep(ObjectReader &reader)
{
    LearningPath::Step step;
    step.article = reader.text("article");
    if (!step.article.empty() && !isSlug(step.article))
        reader.error("article", "the slug '" + step.article + "' must be of a-z, 0-9 and '-'");
    step.reason = readBoth(reader, "line");
    step.line = reader.line();
    reader.refuseUnknownKeys();
    return step;
}

void requireEachOnce(const std::vector<LearningPath::Step> &steps, const ProblemList &problems)
{
    std::set<std::string_view> seen;
    for (const auto &step : steps) {
        if (!step.article.empty() && !seen.insert(step.article).second)
            problems.error(step.line, "the article '" + step.article + "' stands twice in this path");
    }
}

std::vector<LearningPath::Step> readSteps(ObjectReader &reader)
{
    std::vector<LearningPath::Step> steps;
    const auto *list = reader.required("steps", JsonValue::Kind::Array);
    if (list == nullptr)
        return steps;
    for (const auto &element : list->elements) {
        if (element.kind != JsonValue::Kind::Object) {
            reader.problems().error(element.line, "a step must be an object");
            continue;
        }
        ObjectReader step(element, reader.problems());
        steps.push_back(readStep(step));
    }
    if (list->elements.size() < FewestSteps || list->elements.size() > MostSteps)
        reader.error("steps",
                     "a path has " + std::to_string(FewestSteps) + " to " + std::to_string(MostSteps)
                         + " steps, this one " + std::to_string(list->elements.size()));
    requireEachOnce(steps, reader.problems());
    return steps;
}

} // namespace

std::vector<LearningPath> parseLearningPaths(std::string_view file, std::string_view json,
                                             std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    std::vector<LearningPath> paths;
    Ids ids;
    for (const auto &object : parseObjectList(json, list)) {
        ObjectReader reader(object, list);
        LearningPath path;
        path.id = ids.read(reader);
        path.title = readBoth(reader, "title");
        path.description = readBoth(reader, "description");
        path.steps = readSteps(reader);
        path.line = object.line;
        reader.refuseUnknownKeys();
        paths.push_back(std::move(path));
    }
    return paths;
}

} // namespace content
