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
    std::ifstream file(std::string(ATTUNE_CONTENT_DIR) + "/pairs.json");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<content::PairText> parsed(const std::string &json, std::vector<content::Problem> &problems)
{
    return content::parsePairTexts("pairs.json", json, problems);
}

/// All problems of the bundled file with another value at a pointer; an empty text removes what is there.
std::string problemsWith(const std::string &pointer, const std::string &value)
{
    auto patch = ordered_json::array({{{"op", value.empty() ? "remove" : "add"}, {"path", pointer}}});
    if (!value.empty())
        patch[0]["value"] = ordered_json::parse(value);
    std::vector<content::Problem> problems;
    parsed(ordered_json::parse(bundled()).patch(patch).dump(1), problems);
    std::string text;
    for (const auto &problem : problems)
        text += content::toText(problem) + "\n";
    return text;
}

const content::PairText &find(const std::vector<content::PairText> &texts, const std::string &id)
{
    return *std::ranges::find(texts, id, &content::PairText::id);
}

} // namespace

TEST_CASE("every pair of regions has its text, told from both chairs in both languages")
{
    std::vector<content::Problem> problems;
    const auto texts = parsed(bundled(), problems);
    CHECK(problems.empty());
    CHECK(texts.size() == 10);
    for (const auto &text : texts) {
        INFO(text.id);
        CHECK(text.perspectives.size() == 2);
        CHECK(text.agreements.size() == 3);
        CHECK_FALSE(text.cycle.zh.empty());
    }
    CHECK(find(texts, "anxious-avoidant").perspectives[0].region == content::AuthoredStyle::Anxious);
    CHECK(find(texts, "anxious-avoidant").perspectives[1].region == content::AuthoredStyle::Avoidant);
}

TEST_CASE("one of the agreements of an anxious and an avoidant one is three quiet minutes, then an hour")
{
    std::vector<content::Problem> problems;
    const auto texts = parsed(bundled(), problems);
    const auto &agreements = find(texts, "anxious-avoidant").agreements;
    CHECK(std::ranges::any_of(agreements, [](const base::Localized &each) {
        return each.en.find("three quiet minutes, then an hour alone") != std::string::npos
            && each.zh.find("三分钟") != std::string::npos && each.zh.find("一个钟头") != std::string::npos;
    }));
}

TEST_CASE("a text for two that lacks something is refused with its line")
{
    const auto [pointer, value, part] = GENERATE(table<std::string, std::string, std::string>({
        {"/0/cycle/zh", "", "'zh' is missing"},
        {"/0/cycle/zh", R"("")", "'zh' is empty"},
        {"/3/agreements/1/en", "", "'en' is missing"},
        {"/3/agreements/1", "", "'agreements' must hold 3 objects"},
        {"/3/agreements/1", R"("x")", "'agreements' must hold 3 objects"},
        {"/3/chairs/0", "", "'chairs' must hold 2 objects"},
        {"/3/chairs/1/region", R"("anxious")", "the chairs must follow the regions"},
        {"/3/chairs/1/region", R"("any")", "'region' must be secure, anxious, avoidant or fearful"},
        {"/0/regions", R"(["secure"])", "'regions' must be two, in the order"},
        {"/5/regions", R"(["avoidant", "anxious"])", "'regions' must be two, in the order"},
        {"/0/id", R"("secure-anxious")", "the id of these regions is 'secure-secure'"},
        {"/0/id", R"("secure-anxious")", "the id 'secure-anxious' stands twice in this file"},
        {"/9", "", "pairs.json: error: there is no text for 'fearful-fearful'"},
        {"/0/articles", "[]", "'articles' is empty"},
        {"/0/phrases/0", R"("Not one")", "'Not one' in 'phrases' must be of a-z, 0-9 and '-'"},
        {"/0/score", "7", "unknown key 'score'"},
    }));
    INFO(pointer << " " << value);
    CHECK_THAT(problemsWith(pointer, value), Catch::Contains(part));
}

TEST_CASE("a library need not speak to two")
{
    std::vector<content::Problem> problems;
    CHECK(parsed("[]", problems).empty());
    CHECK(problems.empty());
}

TEST_CASE("articles and phrases named to two must be in the library, and no figure stands there")
{
    content::Pack pack;
    content::Article article;
    article.slug = "calm";
    article.phrases.emplace_back().id = "one";
    pack.articles = {article};
    content::PairText text;
    text.id = "secure-secure";
    text.line = 7;
    text.articles = {"calm", "gone"};
    text.phrases = {"one", "two"};
    text.agreements = {{"It helps 70 % of couples.", "谈十分钟。"}};
    pack.pairTexts = {text};

    std::string told;
    for (const auto &problem : content::check(pack, {})) {
        if (problem.file == "pairs.json")
            told += content::toText(problem) + "\n";
    }
    CHECK(told
          == "pairs.json:7: error: '70 %' of 'secure-secure' needs a citation, which cannot stand here\n"
             "pairs.json:7: error: unknown article 'gone' of 'secure-secure'\n"
             "pairs.json:7: error: unknown phrase 'two' of 'secure-secure'\n");
}
