#include "shell/contents/path_contents.h"

#include "shell/contents/words.h"

#include <algorithm>
#include <map>
#include <set>

namespace shell {

namespace {

using Articles = std::map<std::string, library::ArticleSummary, std::less<>>;

/// Without articles on safety: a partner may see the screen.
std::set<std::string> markedAsRead(const Stores &stores, const Articles &articles)
{
    std::set<std::string> slugs;
    for (const auto &place : *stores.records().readingPlaces) {
        const auto article = articles.find(place.slug);
        if (article != articles.end() && article->second.category != content::SafetyCategory)
            slugs.insert(place.slug);
    }
    return slugs;
}

void dropUnreadable(content::LearningPath &path, const library::Library &library)
{
    std::erase_if(path.steps, [&](const auto &step) { return !library.hasArticle(step.article); });
}

PathPlace placeIn(const content::LearningPath &path, std::size_t index, const library::Library &library,
                  base::Language language)
{
    PathPlace place{text(path.id), text(path.title.in(language)), static_cast<int>(index) + 1,
                    static_cast<int>(path.steps.size()), std::nullopt};
    if (index + 1 < path.steps.size()) {
        const auto &next = path.steps[index + 1];
        if (const auto article = library.article(next.article, language))
            place.next = {text(next.article), text(article->title), text(next.reason.in(language)), false};
    }
    return place;
}

} // namespace

int PathContents::readCount() const
{
    return static_cast<int>(std::ranges::count(steps, true, &Step::isRead));
}

std::vector<PathContents> makePaths(const Stores &stores, base::Language language)
{
    std::vector<PathContents> result;
    auto paths = stores.library.paths();
    if (paths.empty())
        return result;
    Articles articles;
    for (auto &article : stores.library.articles(language))
        articles.emplace(article.slug, article);
    const auto read = markedAsRead(stores, articles);
    for (auto &path : paths) {
        dropUnreadable(path, stores.library);
        if (path.steps.empty())
            continue;
        PathContents contents{
            text(path.id), text(path.title.in(language)), text(path.description.in(language)), 0, {}};
        for (const auto &step : path.steps) {
            const auto &article = articles.at(step.article);
            contents.minutes += article.minutes;
            contents.steps.push_back({text(step.article), text(article.title), text(step.reason.in(language)),
                                      read.contains(step.article)});
        }
        result.push_back(std::move(contents));
    }
    return result;
}

std::vector<PathPlace> pathPlaces(const Stores &stores, base::Language language, const std::string &slug,
                                  const std::string &cameThrough)
{
    std::vector<PathPlace> places;
    for (auto &path : stores.library.paths()) {
        if (std::ranges::count(path.steps, slug, &content::LearningPath::Step::article) == 0)
            continue;
        dropUnreadable(path, stores.library);
        const auto step = std::ranges::find(path.steps, slug, &content::LearningPath::Step::article);
        if (step == path.steps.end())
            continue;
        auto place
            = placeIn(path, static_cast<std::size_t>(step - path.steps.begin()), stores.library, language);
        if (path.id == cameThrough)
            return {std::move(place)};
        places.push_back(std::move(place));
    }
    return places;
}

} // namespace shell
