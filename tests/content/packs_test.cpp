#include "catch.hpp"
#include "content/pack.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

namespace fs = std::filesystem;

const fs::path Packs = fs::path(ATTUNE_TESTS_DIR) / "content" / "packs";
const std::vector<std::string> Facets = {"asking", "listening"};

std::string textOf(const fs::path &file)
{
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

std::vector<std::string> cases()
{
    std::vector<std::string> names;
    for (const auto &entry : fs::directory_iterator(Packs))
        names.push_back(entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

/// All problems of a pack, one a line, as the compiler prints them.
std::string problemsOf(const fs::path &folder)
{
    std::vector<content::Problem> problems;
    const auto pack = content::readPack(folder, problems);
    std::ranges::copy(content::check(pack, Facets), std::back_inserter(problems));
    std::ranges::sort(problems);
    std::string text;
    for (const auto &problem : problems)
        text += content::toText(problem) + "\n";
    return text;
}

/// "slug language [category] title (body from line n)", one article a line.
std::string articlesOf(const fs::path &folder)
{
    std::vector<content::Problem> problems;
    std::string text;
    for (const auto &article : content::readPack(folder, problems).articles)
        text += article.slug + " " + std::string(base::code(article.language)) + " [" + article.category
            + "] " + article.title + " (body from line " + std::to_string(article.bodyLine) + ")\n";
    return text;
}

} // namespace

TEST_CASE("a pack has exactly the problems its expected.txt lists")
{
    const auto name = GENERATE(from_range(cases()));
    INFO(name);
    CHECK(problemsOf(Packs / name) == textOf(Packs / name / "expected.txt"));
}

TEST_CASE("a pack holds exactly the articles its articles.txt lists")
{
    const auto *const name = GENERATE("plain", "plain-articles", "sound");
    INFO(name);
    CHECK(articlesOf(Packs / name) == textOf(Packs / name / "articles.txt"));
}
