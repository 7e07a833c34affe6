#include "catch.hpp"
#include "content/pack.h"
#include "content/parser.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using nlohmann::ordered_json;

namespace {

std::string bundled()
{
    std::ifstream file(std::string(ATTUNE_CONTENT_DIR) + "/paths.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<content::LearningPath> parsed(const std::string &json, std::vector<content::Problem> &problems)
{
    return content::parseLearningPaths("paths.json", json, problems);
}

std::string told(const std::vector<content::Problem> &problems)
{
    std::string text;
    for (const auto &problem : problems) {
        if (problem.file == "paths.json")
            text += content::toText(problem) + "\n";
    }
    return text;
}

/// All problems of the bundled file with another value at a pointer; an empty text removes what is there.
std::string problemsWith(const std::string &pointer, const std::string &value)
{
    auto patch = ordered_json::array({{{"op", value.empty() ? "remove" : "add"}, {"path", pointer}}});
    if (!value.empty())
        patch[0]["value"] = ordered_json::parse(value);
    std::vector<content::Problem> problems;
    parsed(ordered_json::parse(bundled()).patch(patch).dump(1), problems);
    return told(problems);
}

content::LearningPath::Step step(const std::string &article, const std::string &english, int line)
{
    return {article, {english, "今晚看这一页，" + article + "。"}, line};
}

} // namespace

TEST_CASE("six paths are bundled, where fear may be part of it with a page on safety near the beginning")
{
    std::vector<content::Problem> problems;
    const auto paths = parsed(bundled(), problems);
    CHECK(told(problems).empty());
    std::string ids;
    for (const auto &path : paths)
        ids += path.id + " ";
    CHECK(ids == "when-you-fight feeling-far-apart about-sex after-a-hurt from-far-away new-parents ");

    const auto [id, page] = GENERATE(table<std::string, std::string>({
        {"when-you-fight", "fear-is-information"},
        {"about-sex", "pressure-is-not-consent"},
        {"after-a-hurt", "coercive-control"},
    }));
    INFO(id);
    const auto path = std::ranges::find(paths, id, &content::LearningPath::id);
    REQUIRE(path != paths.end());
    CHECK((path->steps[0].article == page || path->steps[1].article == page));
}

TEST_CASE("a path that lacks something is refused with its line")
{
    const auto [pointer, value, part] = GENERATE(table<std::string, std::string, std::string>({
        {"/0/title/zh", "", "'zh' is missing"},
        {"/1/description", "", "'description' is missing"},
        {"/2/steps/1/line/en", R"("")", "'en' is empty"},
        {"/2/steps/1/line/zh", "", "'zh' is missing"},
        {"/2/steps/1/article", "", "'article' is missing"},
        {"/2/steps/1/article", R"("Not one")", "the slug 'Not one' must be of a-z, 0-9 and '-'"},
        {"/2/steps/1/article", R"("after-sex")", "the article 'after-sex' stands twice in this path"},
        {"/2/steps/1", R"("after-sex")", "a step must be an object"},
        {"/2/steps", "[]", "a path has 4 to 6 steps, this one 0"},
        {"/0/steps/0", R"({"article": "jealousy", "line": {"en": "x", "zh": "x"}})",
         "a path has 4 to 6 steps, this one 7"},
        {"/3/id", R"("about-sex")", "the id 'about-sex' stands twice in this file"},
        {"/3/id", R"("After")", "the id 'After' must be of a-z, 0-9 and '-'"},
        {"/3/badge", "1", "unknown key 'badge'"},
        {"/3/steps/0/day", "1", "unknown key 'day'"},
    }));
    INFO(pointer << " " << value);
    CHECK_THAT(problemsWith(pointer, value), Catch::Contains(part));
    CHECK_THAT(problemsWith(pointer, value), Catch::StartsWith("paths.json:"));
}

TEST_CASE("a library need not lay out paths")
{
    std::vector<content::Problem> problems;
    CHECK(parsed("[]", problems).empty());
    CHECK(problems.empty());
}

TEST_CASE("the pages of a path must be in the library, each line stands once, and no figure")
{
    content::Pack pack;
    for (const auto *slug : {"calm", "noon"})
        pack.articles.emplace_back().slug = slug;
    content::LearningPath path;
    path.id = "evenings";
    path.line = 2;
    path.steps = {step("calm", "Begin here.", 7), step("gone", "Begin here.", 8),
                  step("noon", "It helped 70 % of couples.", 9)};
    pack.paths = {path};

    CHECK(told(content::check(pack, {}))
          == "paths.json:8: error: the line of 'gone' stands twice in this file\n"
             "paths.json:8: error: unknown article 'gone' of 'evenings'\n"
             "paths.json:9: error: '70 %' of 'evenings' needs a citation, which cannot stand here\n");
}
