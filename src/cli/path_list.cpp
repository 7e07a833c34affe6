#include "base/text.h"
#include "cli/options.h"
#include "library/library.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <map>

namespace cli {

namespace {

using Json = nlohmann::ordered_json;
using Articles = std::map<std::string, library::ArticleSummary, std::less<>>;

/// The paths without steps whose article the library does not have, and without paths that have no other.
std::vector<content::LearningPath> readablePaths(const library::Library &library, const Articles &articles)
{
    auto paths = library.paths();
    for (auto &path : paths)
        std::erase_if(path.steps, [&](const auto &step) { return !articles.contains(step.article); });
    std::erase_if(paths, [](const auto &path) { return path.steps.empty(); });
    return paths;
}

Json json(const content::LearningPath &path, const Articles &articles, base::Language language)
{
    Json steps = Json::array();
    int minutes = 0;
    for (const auto &step : path.steps) {
        const auto &article = articles.at(step.article);
        minutes += article.minutes;
        steps.push_back({{"article", step.article},
                         {"title", article.title},
                         {"minutes", article.minutes},
                         {"line", step.reason.in(language)}});
    }
    return {{"id", path.id},
            {"title", path.title.in(language)},
            {"description", path.description.in(language)},
            {"minutes", minutes},
            {"steps", steps}};
}

std::string lines(const content::LearningPath &path, const Articles &articles)
{
    std::string text;
    int number = 0;
    for (const auto &step : path.steps)
        text += base::joined(
                    {path.id, std::to_string(++number), step.article, articles.at(step.article).title}, "\t")
            + "\n";
    return text;
}

} // namespace

int listPaths(const Options &options, Streams streams)
{
    const library::Library library(options.content);
    const auto language = options.chosenLanguage();
    Articles articles;
    for (auto &article : library.articles(language))
        articles.emplace(article.slug, article);
    const auto paths = readablePaths(library, articles);
    if (options.isJson) {
        Json list = Json::array();
        for (const auto &path : paths)
            list.push_back(json(path, articles, language));
        streams.out << list.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
    } else {
        for (const auto &path : paths)
            streams.out << lines(path, articles);
    }
    if (!paths.empty())
        return exit_code::Done;
    streams.err << "attune: the library lays out no paths\n";
    return exit_code::NothingFound;
}

} // namespace cli
