#include "content/fields.h"
#include "content/letters.h"
#include "content/parser.h"

#include <set>

namespace content {

namespace {

using base::JsonObjectReader;

constexpr std::size_t FewestSteps = 4;
constexpr std::size_t MostSteps = 6;

LearningPath::Step readStep(JsonObjectReader reader)
{
    LearningPath::Step step;
    step.article = reader.word("article");
    if (!step.article.empty() && !isSlug(step.article))
        reader.report("article", "the slug '" + step.article + "' must be of a-z, 0-9 and '-'");
    step.reason = readBoth(reader, "line");
    step.line = reader.line();
    reader.refuseOthers();
    return step;
}

std::vector<LearningPath::Step> readSteps(JsonObjectReader &reader)
{
    std::vector<LearningPath::Step> steps;
    std::set<std::string> seen;
    const auto &list = reader.list("steps");
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (list[index].object() == nullptr) {
            reader.report("steps", index, "a step must be an object");
            continue;
        }
        steps.push_back(readStep(reader.inside("steps", index)));
        const auto &article = steps.back().article;
        if (!article.empty() && !seen.insert(article).second)
            reader.report("steps", index, "the article '" + article + "' stands twice in this path");
    }
    if (reader.isList("steps") && (list.size() < FewestSteps || list.size() > MostSteps))
        reader.report("steps",
                      "a path has " + std::to_string(FewestSteps) + " to " + std::to_string(MostSteps)
                          + " steps, this one " + std::to_string(list.size()));
    return steps;
}

} // namespace

std::vector<LearningPath> parseLearningPaths(std::string_view file, std::string_view json,
                                             std::vector<Problem> &problems)
{
    std::vector<LearningPath> paths;
    Ids ids;
    readObjects(json, {file, problems}, [&](JsonObjectReader &reader) {
        LearningPath path;
        path.id = ids.read(reader);
        path.title = readBoth(reader, "title");
        path.description = readBoth(reader, "description");
        path.steps = readSteps(reader);
        path.line = reader.line();
        paths.push_back(std::move(path));
    });
    return paths;
}

} // namespace content
