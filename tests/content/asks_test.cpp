#include "catch.hpp"
#include "content/pack.h"
#include "content/parser.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

using nlohmann::ordered_json;

namespace {

using Files = std::map<std::string, ordered_json>;

ordered_json texts(const std::string &stem, int count)
{
    auto list = ordered_json::array();
    for (int number = 0; number < count; ++number)
        list.push_back(stem + " " + std::to_string(number));
    return list;
}

ordered_json both(const std::string &english, const std::string &chinese, int count)
{
    return {{"en", texts(english, count)}, {"zh", texts(chinese, count)}};
}

ordered_json named(const std::string &key, const std::string &name, ordered_json json)
{
    ordered_json whole = {{key, name}};
    whole.update(json);
    return whole;
}

/// What a pack has for search, without a mistake. The article calm is there in English only.
Files soundFiles()
{
    auto alone = named("slug", "alone", both("left alone", "一个人", 25));
    // One ask of each language may be the same, and one may be as long as this.
    alone["zh"][0] = alone["en"][0];
    alone["zh"][1] = std::string(300, 'x');
    auto calm = named("slug", "calm", both("calm talk", "平静", 60));
    calm["zh"] = ordered_json::array();

    ordered_json concepts = ordered_json::array();
    for (int number = 0; number < 152; ++number)
        concepts.push_back(named("id", "concept-" + std::to_string(number),
                                 both("word" + std::to_string(number), "词" + std::to_string(number), 2)));
    for (auto &entry : concepts)
        entry["weight"] = 0.5;
    concepts[150]["en"] = ordered_json::array();
    concepts[151]["zh"] = ordered_json::array();
    concepts[1]["en"] = {"boy friend", "boy-friend"};
    const auto danger = ordered_json::parse(R"([
        {"id": "hitting", "en": ["hits me"], "zh": ["打我"], "articles": ["alone"],
         "not": {"en": ["hits the gym"], "zh": ["打电话"]}},
        {"id": "watching", "en": ["reads my phone", "watches where I go"], "zh": [], "articles": ["alone"]}])");
    const ordered_json vocabulary
        = {{"concepts", concepts}, {"danger", danger}, {"elsewhere", both("tax form", "报税", 3)}};

    const ordered_json term = {{"id", "bid"},
                               {"term", {{"en", "Bid"}, {"zh", "示好"}}},
                               {"definition", {{"en", "A"}, {"zh", "一"}}},
                               {"asks", both("what is a bid", "示好是什么", 10)}};
    const ordered_json situation
        = {{"id", "late"}, {"title", {{"en", "Late"}, {"zh", "晚"}}}, {"asks", both("so late", "太晚", 5)}};
    return {{"asks/alone.json", alone},
            {"asks/calm.json", calm},
            {"asks/walk.json", named("slug", "walk", both("a walk", "散步", 5))},
            {"concepts.json", vocabulary},
            {"glossary.json", ordered_json::array({term})},
            {"situations.json", ordered_json::array({situation})}};
}

template <typename Text>
Text text(const std::string &slug, base::Language language, const std::string &folder)
{
    Text made;
    made.slug = slug;
    made.language = language;
    made.file = folder + slug + "." + std::string(base::code(language)) + ".md";
    return made;
}

content::Article article(const std::string &slug, base::Language language, const std::string &category)
{
    auto made = text<content::Article>(slug, language, "articles/" + category + "/");
    made.category = category;
    return made;
}

content::Pack packOf(const Files &files, std::vector<content::Problem> &problems)
{
    using enum base::Language;
    content::Pack pack;
    pack.references.emplace_back().id = "able2001asking";
    pack.articles = {article("alone", English, "safety"), article("alone", Chinese, "safety"),
                     article("calm", English, "talks")};
    pack.practices = {text<content::Practice>("walk", English, "practices/"),
                      text<content::Practice>("walk", Chinese, "practices/")};
    for (const auto &[file, json] : files) {
        if (file == "concepts.json")
            pack.vocabulary = content::parseVocabulary(file, json.dump(1), problems);
        else if (file == "glossary.json")
            pack.terms = content::parseGlossary(file, json.dump(1), problems);
        else if (file == "situations.json")
            pack.situations = content::parseSituations(file, json.dump(1), problems);
        else
            pack.asks.push_back(content::parsePageAsks(file, json.dump(1), problems));
    }
    return pack;
}

/// All problems that concern search.
std::string told(const content::Pack &pack, std::vector<content::Problem> problems)
{
    std::ranges::copy(content::check(pack, {}), std::back_inserter(problems));
    std::ranges::sort(problems);
    std::string lines;
    for (const auto &problem : problems) {
        const bool isOfLists = problem.file.ends_with(".json") && problem.file != "references.json";
        if (isOfLists || problem.sentence.contains("asks"))
            lines += content::toText(problem) + "\n";
    }
    return lines;
}

std::string problemsOf(const Files &files)
{
    std::vector<content::Problem> problems;
    const auto pack = packOf(files, problems);
    return told(pack, problems);
}

/// With another value at a pointer of a file; an empty text removes what is there.
Files with(const std::string &file, const std::string &pointer, const std::string &value)
{
    auto files = soundFiles();
    auto patch = ordered_json::array({{{"op", value.empty() ? "remove" : "replace"}, {"path", pointer}}});
    if (!value.empty())
        patch[0]["value"] = ordered_json::parse(value);
    files[file] = files[file].patch(patch);
    return files;
}

std::string quoted(const std::string &text)
{
    return ordered_json(text).dump();
}

} // namespace

TEST_CASE("what a sound pack has for search is no problem")
{
    CHECK(problemsOf(soundFiles()).empty());
}

TEST_CASE("asks that are too few, too many, too long or there already are told with file and line")
{
    const auto [file, pointer, value, problem]
        = GENERATE(table<std::string, std::string, std::string, std::string>({
            {"asks/alone.json", "/en/24", "",
             "asks/alone.json:3: error: 24 asks in English; 25 to 60 are wanted"},
            {"asks/alone.json", "/zh", texts("又", 61).dump(),
             "asks/alone.json:30: error: 61 asks in Chinese; 25 to 60 are wanted"},
            {"asks/calm.json", "/en", "[]",
             "asks/calm.json:3: error: 0 asks in English; 25 to 60 are wanted"},
            {"asks/walk.json", "/en/4", "", "asks/walk.json:3: error: 4 asks in English; 5 to 10 are wanted"},
            {"asks/walk.json", "/zh", texts("走", 11).dump(),
             "asks/walk.json:10: error: 11 asks in Chinese; 5 to 10 are wanted"},
            {"glossary.json", "/0/asks/zh", texts("示", 11).dump(),
             "glossary.json:2: error: the term 'bid' has 11 asks in Chinese; 5 to 10 are wanted"},
            {"situations.json", "/0/asks/en/4", "",
             "situations.json:2: error: the situation 'late' has 4 asks in English; 5 to 10 are wanted"},
            {"asks/walk.json", "/en/1", quoted(std::string(301, 'x')),
             "asks/walk.json:5: error: an ask has 301 characters; at most 300 are wanted"},
            {"asks/walk.json", "/en/1", quoted("Write here what they type"),
             "asks/walk.json:5: error: still to be written: an ask"},
            {"asks/walk.json", "/zh/1", quoted("在这里写一句"),
             "asks/walk.json:12: error: still to be written: an ask"},
            {"asks/walk.json", "/en/1", quoted("A walk: 0!"),
             "asks/walk.json:5: error: the ask 'A walk: 0!' stands also in asks/walk.json:4"},
            {"asks/walk.json", "/en/1", quoted("Léft alone, 2?"),
             "asks/walk.json:5: error: the ask 'Léft alone, 2?' stands also in asks/alone.json:6"},
            {"glossary.json", "/0/asks/zh/0", quoted("散步，3"),
             "glossary.json:2: error: the ask '散步，3' stands also in asks/walk.json:14"},
            {"situations.json", "/0/asks/en/0", quoted("what is a bid 1"),
             "situations.json:2: error: the ask 'what is a bid 1' stands also in glossary.json:2"},
        }));
    INFO(file << " " << pointer);
    CHECK(problemsOf(with(file, pointer, value)) == problem + "\n");
}

TEST_CASE("what somebody types who wants something else is no ask of a page")
{
    CHECK_THAT(problemsOf(with("concepts.json", "/elsewhere/en/1", quoted("so late 3"))),
               Catch::EndsWith("the ask 'so late 3' stands also in situations.json:2\n"));
}

TEST_CASE("terms and situations without asks are told, where the pack has asks")
{
    CHECK(problemsOf(with("glossary.json", "/0/asks", ""))
          == "glossary.json:2: error: the term 'bid' has 0 asks in Chinese; 5 to 10 are wanted\n"
             "glossary.json:2: error: the term 'bid' has 0 asks in English; 5 to 10 are wanted\n");
    CHECK(problemsOf(with("situations.json", "/0/asks", ""))
              .contains("situation 'late' has 0 asks in Chinese"));
}

TEST_CASE("every page has a file of asks, and every file a page")
{
    auto files = soundFiles();
    auto asks = files.extract("asks/calm.json");
    CHECK(problemsOf(files)
          == "articles/talks/calm.en.md: error: it has no asks: asks/calm.json is missing\n");

    asks.key() = "asks/noon.json";
    asks.mapped()["slug"] = "noon";
    files.insert(std::move(asks));
    files.erase("asks/walk.json");
    CHECK(problemsOf(files)
          == "articles/talks/calm.en.md: error: it has no asks: asks/calm.json is missing\n"
             "asks/noon.json:2: error: there is no article or practice 'noon'\n"
             "practices/walk.en.md: error: it has no asks: asks/walk.json is missing\n");
}

TEST_CASE("of asks that cannot be read only that is told")
{
    std::vector<content::Problem> problems;
    auto files = soundFiles();
    files.erase("asks/walk.json");
    auto pack = packOf(files, problems);
    pack.asks.push_back(content::parsePageAsks("asks/walk.json", "{\n  \"slug\"", problems));
    const auto text = told(pack, problems);
    CHECK(text.starts_with("asks/walk.json:2: error: "));
    CHECK(std::ranges::count(text, '\n') == 1);
}

TEST_CASE("concepts and words of danger are told with their line")
{
    const auto [pointer, value, problem] = GENERATE(table<std::string, std::string, std::string>({
        {"/concepts/0/zh", "[]",
         "concepts.json:2: error: 149 concepts with words in both languages; at least 150 are wanted"},
        {"/concepts/150/zh", "[]", "error: the concept 'concept-150' has no words"},
        {"/concepts/2/en/1", quoted("Word0, 0"),
         "error: 'Word0, 0' of 'concept-2' stands also in 'concept-0'"},
        {"/concepts/2/zh/1", quoted("词0 1"), "error: '词0 1' of 'concept-2' stands also in 'concept-0'"},
        {"/danger", "[]", "error: there are no words of danger"},
        {"/danger/1/en", "[]", "error: the danger 'watching' has no words"},
        {"/danger/1/en/1", quoted("Reads my phone!"),
         "error: 'Reads my phone!' of 'watching' stands also in 'watching'"},
        {"/danger/1/zh", R"(["打我"])", "error: '打我' of 'watching' stands also in 'hitting'"},
        {"/danger/0/articles", "[]", "error: the danger 'hitting' names no page of the safety shelf"},
        {"/danger/0/articles/0", quoted("noon"), "error: unknown article 'noon' of 'hitting'"},
        {"/danger/0/articles/0", quoted("calm"),
         "error: the article 'calm' of 'hitting' is not on the safety shelf"},
        {"/danger/0/not/en/0", quoted("hit the gym"),
         "warning: 'hit the gym' in 'not' of 'hitting' has nothing of any form"},
        {"/danger/0/not/zh/0", quoted("通电话"),
         "warning: '通电话' in 'not' of 'hitting' has nothing of any form"},
    }));
    INFO(pointer << " " << value);
    const auto problems = problemsOf(with("concepts.json", pointer, value));
    CHECK_THAT(problems, Catch::StartsWith("concepts.json:"));
    CHECK_THAT(problems, Catch::EndsWith(problem + "\n"));
    CHECK(std::ranges::count(problems, '\n') == 1);
}

TEST_CASE("a pack with asks needs concepts")
{
    auto files = soundFiles();
    files.erase("concepts.json");
    CHECK(problemsOf(files)
          == "concepts.json: error: a pack with asks needs this file, with concepts and words of danger\n");
}

TEST_CASE("a pack without asks needs nothing of this")
{
    auto files = with("situations.json", "/0/asks", "");
    std::erase_if(files, [](const auto &file) { return file.first.starts_with("asks/"); });
    files.erase("concepts.json");
    CHECK(problemsOf(files).empty());
}

TEST_CASE("in a pack without references the rules of the library are warnings")
{
    std::vector<content::Problem> problems;
    auto files = with("asks/walk.json", "/en/1", quoted("a walk, 0"));
    files["concepts.json"]["danger"][0]["articles"] = {"calm"};
    files.erase("asks/calm.json");
    auto pack = packOf(files, problems);
    pack.references.clear();
    CHECK(told(pack, problems).contains("warning: it has no asks: asks/calm.json is missing\n"));
    CHECK(told(pack, problems).contains("asks/walk.json:5: warning: the ask 'a walk, 0' stands also in"));
    CHECK(
        told(pack, problems).contains("warning: the article 'calm' of 'hitting' is not on the safety shelf"));
    CHECK_FALSE(told(pack, problems).contains("error"));
}
