#include "catch.hpp"
#include "content/pack.h"
#include "content/parser.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>
#include <sstream>

using nlohmann::ordered_json;

namespace {

ordered_json phrase(const std::string &id, const std::string &say)
{
    auto json
        = ordered_json::parse(R"({"instead_of": "Fine.", "why": "It is short.", "if_it_lands_badly": "Rest.",
        "situation": "late", "tone": "plain", "channel": ["spoken", "text"], "level": 1, "suits": ["any"],
        "towards": ["any"]})");
    json["id"] = id;
    json["say"] = say;
    return json;
}

/// The front matter of an article with `tonight`. Of the phrases the last has a slot.
ordered_json front(const std::string &slug, const ordered_json &tonight)
{
    auto slotted = phrase(slug + "-3", "Give me until {time} for " + slug + ".");
    slotted["slots"] = {{"time", {"nine", "ten"}}};
    return {{"title", "A page"},
            {"lede", "A page."},
            {"tags", ordered_json::array()},
            {"speaks_to", ordered_json::object()},
            {"safety", ordered_json::array()},
            {"related", ordered_json::array()},
            {"reviewed", "2026-11"},
            {"tonight", tonight},
            {"phrases",
             {phrase(slug + "-1", "Sit with me, " + slug + "."),
              phrase(slug + "-2", "Call me at noon, " + slug + "."), slotted}}};
}

const auto Tonight = ordered_json::parse(R"({"perhaps": "One of you goes quiet to cope.",
    "do": ["Stop for twenty minutes.", "Send one line."], "avoid": "Don't follow.", "say": ["page-1", "page-2"]})");

enum class References { None, Some };

/// A pack of one article in both languages, changed by a patch where its file is named.
std::string problemsWith(const std::string &language, const std::string &pointer, const std::string &value,
                         References references = References::Some)
{
    content::Pack pack;
    if (references == References::Some)
        pack.references.emplace_back().id = "able2001asking";
    std::vector<content::Problem> problems;
    for (const auto *const code : {"en", "zh"}) {
        auto json = front("page", Tonight);
        if (code == language) {
            auto patch = ordered_json::array({{{"op", value.empty() ? "remove" : "add"}, {"path", pointer}}});
            if (!value.empty())
                patch[0]["value"] = ordered_json::parse(value);
            json = json.patch(patch);
        }
        const auto file = "articles/calm/page." + std::string(code) + ".md";
        pack.articles.push_back(content::parseArticle(file, json.dump(1) + "\n\nText.\n", problems));
    }
    std::ranges::copy(content::check(pack, {}), std::back_inserter(problems));
    std::ranges::sort(problems);
    std::string text;
    for (const auto &problem : problems)
        text += content::toText(problem) + "\n";
    return text;
}

std::string wordsInQuotes(int count, const std::string &word)
{
    std::string text;
    for (int number = 0; number < count; ++number)
        text += word;
    return ordered_json(text).dump();
}

} // namespace

TEST_CASE("a sound 'tonight' is no problem, and none is needed")
{
    CHECK_FALSE(problemsWith("", "", "").contains("tonight"));
    CHECK_FALSE(problemsWith("en", "/tonight", "").contains("page.en.md:9: error: 'tonight'"));
}

TEST_CASE("a mistake in 'tonight' is told with its line")
{
    const auto [language, pointer, value, problem]
        = GENERATE(table<std::string, std::string, std::string, std::string>({
            {"en", "/tonight/do/1", "",
             "page.en.md:11: error: 'tonight' has 1 thing to do; 2 to 3 are wanted"},
            {"zh", "/tonight/do", R"(["a", "b", "c", "d"])",
             "page.zh.md:11: error: 'tonight' has 4 things to do; 2 to 3 are wanted"},
            {"en", "/tonight/say/1", "", "page.en.md:16: error: 'tonight' names 1 phrase; 2 are wanted"},
            {"en", "/tonight/say/-", R"("page-3")",
             "page.en.md:16: error: 'tonight' names 3 phrases; 2 are wanted"},
            {"en", "/tonight/say", R"(["page-1", "page-3"])",
             "page.en.md:18: error: the phrase 'page-3' of 'tonight' has slots to fill in"},
            {"en", "/tonight/say", R"(["other-1", "page-2"])",
             "page.en.md:17: error: the phrase 'other-1' of 'tonight' is none of this article"},
            {"en", "/tonight/avoid", wordsInQuotes(77, "word "),
             "page.en.md:9: error: 'tonight' has 91 words; at most 90 are wanted"},
            {"zh", "/tonight/avoid", wordsInQuotes(161, "字"),
             "page.zh.md:9: error: 'tonight' has 161 Han characters; at most 160 are wanted"},
            {"en", "/tonight", "", "page.zh.md:9: error: 'tonight' is missing in articles/calm/page.en.md"},
            {"zh", "/tonight", "",
             "page.zh.md:1: error: 'tonight' is missing, which articles/calm/page.en.md has"},
            {"zh", "/tonight/say", R"(["page-2", "page-1"])",
             "page.zh.md:16: error: 'say' of 'tonight' differs from articles/calm/page.en.md"},
            {"en", "/tonight/avoid", R"("Write here what to leave.")",
             "page.en.md:15: error: still to be written: 'tonight'"},
            {"en", "/tonight/perhaps", R"("Avoidants go quiet.")",
             "page.en.md:10: error: 'avoidants' is not the word of the glossary"},
            {"en", "/tonight/do", R"(["Stop, as 40 % of couples do.", "Call."])",
             "page.en.md:12: error: '40 %' needs a citation, which cannot stand here"},
        }));
    INFO(language << " " << pointer);
    CHECK_THAT(problemsWith(language, pointer, value), Catch::Contains("articles/calm/" + problem));
}

TEST_CASE("the length of 'tonight' is that of its sentences, and may be just this")
{
    CHECK_FALSE(problemsWith("en", "/tonight/avoid", wordsInQuotes(76, "word ")).contains("'tonight' has"));
    CHECK_FALSE(problemsWith("zh", "/tonight/avoid", wordsInQuotes(160, "字")).contains("'tonight' has"));
}

TEST_CASE("in a pack without references only a phrase that is not there is an error of 'tonight'")
{
    const auto [pointer, value, severity] = GENERATE(table<std::string, std::string, std::string>({
        {"/tonight/do/1", "", "warning"},
        {"/tonight/say", R"(["page-1", "page-3"])", "warning"},
        {"/tonight/avoid", wordsInQuotes(77, "word "), "warning"},
        {"/tonight", "", "warning"},
        {"/tonight/say", R"(["other-1", "page-2"])", "error"},
    }));
    INFO(pointer);
    std::istringstream problems(problemsWith("en", pointer, value, References::None));
    std::set<std::string> severities;
    for (std::string line; std::getline(problems, line);) {
        // The Chinese text, which is as it was, differs.
        if (line.contains("'tonight'") && !line.contains("'say' of 'tonight' differs"))
            severities.insert(line.contains(": error: ") ? "error" : "warning");
    }
    CHECK(severities == std::set{severity});
}

TEST_CASE("no two pages say the same long sentence in 'tonight'")
{
    content::Pack pack;
    pack.references.emplace_back().id = "able2001asking";
    std::vector<content::Problem> problems;
    for (const auto *const slug : {"noon", "page"}) {
        auto tonight = Tonight;
        tonight["perhaps"] = "One of you may go quiet to cope, and to the other it feels like leaving.";
        tonight["say"] = {slug + std::string("-1"), slug + std::string("-2")};
        pack.articles.push_back(content::parseArticle("articles/calm/" + std::string(slug) + ".en.md",
                                                      front(slug, tonight).dump(1) + "\n\nText.\n",
                                                      problems));
    }
    std::vector<std::string> told;
    for (const auto &problem : content::check(pack, {}))
        told.push_back(content::toText(problem));
    CHECK_THAT(told,
               Catch::VectorContains(
                   std::string("articles/calm/page.en.md:10: error: the sentence 'One of you may "
                               "go quiet to cope, ...' stands also in articles/calm/noon.en.md:10")));
}
