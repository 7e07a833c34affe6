#include "base/text.h"
#include "catch.hpp"
#include "content/asks.h"
#include "library/bundle_format.h"
#include "library/danger_cues.h"

#include <SQLiteCpp/Database.h>

namespace {

content::Vocabulary vocabulary()
{
    content::Vocabulary vocabulary;
    vocabulary.danger
        = {{"hitting",
            {{"hits me", "kill me", "he'll hurt me", "scared he will kill"}, {"打我", "动手打", "掐我脖子"}},
            {{"mum will kill me", "hits me up"}, {"打我电话", "自动手打"}},
            {"afraid-at-home", "asking-for-help"}},
           {"despair", {{"end it all"}, {"想死", "活不下去"}}, {{}, {"想死你了"}}, {"too-much"}}};
    return vocabulary;
}

library::DangerCues readBack(const library::DangerCues &cues)
{
    const auto bundle = library::createBundle();
    cues.write(*bundle);
    return library::DangerCues(*bundle);
}

/// The kinds and places told, as they were typed: "0:hits me".
std::string told(const library::DangerCues &cues, const std::string &typed)
{
    const auto text = library::analyse(typed);
    std::vector<std::string> parts;
    for (const auto &match : cues.find(text).told) {
        const auto begin = text.at(match.begin).begin;
        const auto end = text.at(match.end - 1).end;
        parts.push_back(std::to_string(match.kind) + ":" + typed.substr(begin, end - begin));
    }
    return base::joined(parts, " ");
}

} // namespace

TEST_CASE("danger is told by a form whose words stand in their order, nearly together")
{
    const library::DangerCues cues(vocabulary());
    const auto isReadBack = GENERATE(false, true);
    const auto [text, places] = GENERATE(table<std::string, std::string>({
        {"he hits me", "0:hits me"},
        {"He HITS me!", "0:HITS me"},
        {"he hits only me", "0:hits only me"},
        {"he hits not only me", ""},
        {"me he hits", ""},
        {"hits", ""},
        {"he hit me", ""},
        {"scared that he really will maybe kill", "0:scared that he really will maybe kill"},
        {"scared that he will really maybe kill", ""},
        {"he hits me and i will end it all", "0:hits me 1:end it all"},
        {"hits me, hits me", "0:hits me 0:hits me"},
        // Apostrophes, of every sort or left out.
        {"he'll hurt me", "0:he'll hurt me"},
        {"He’ll hurt me", "0:He’ll hurt me"},
        {"hell hurt me", "0:hell hurt me"},
        {"he will hurt me", ""},
        // Ideographs stand side by side.
        {"他打我", "0:打我"},
        {"他打了我", ""},
        {"他又想死", "1:想死"},
        {"我想去死", ""},
        {"活不太下去", ""},
        {"掐住我脖子", ""},
        {"他 hits me 打我", "0:hits me 0:打我"},
        {"hits 我 me", ""},
        // As they are typed in Hong Kong and Taiwan.
        {"他動手打", "0:動手打"},
        {"", ""},
    }));
    INFO(text);
    CHECK(told(isReadBack ? readBack(cues) : cues, text) == places);
}

TEST_CASE("an exception covers the places that it overlaps, and no others")
{
    const library::DangerCues cues(vocabulary());
    const auto isReadBack = GENERATE(false, true);
    const auto [text, places, hasException] = GENERATE(table<std::string, std::string, bool>({
        {"he hits me", "0:hits me", false},
        {"my mum will kill me", "", true},
        {"my mum will kill me, he hits me", "0:hits me", true},
        {"he hits me. my mum will kill me", "0:hits me", true},
        {"he hits me up", "", true},
        {"he hits me up then hits me", "0:hits me", true},
        {"打我电话", "", true},
        {"他打我电话还打我", "0:打我", true},
        {"自動手打", "", true},
        {"想死你了", "", true},
        {"想死 你了想死", "1:想死", true},
        {"nothing of the kind", "", false},
        {"", "", false},
    }));
    INFO(text);
    const auto used = isReadBack ? readBack(cues) : cues;
    CHECK(told(used, text) == places);
    CHECK(used.find(library::analyse(text)).hasException == hasException);
}

TEST_CASE("a kind knows its pages, best first")
{
    const auto cues = readBack(library::DangerCues(vocabulary()));
    CHECK(cues.articles(0) == std::vector<std::string>{"afraid-at-home", "asking-for-help"});
    CHECK(cues.articles(1) == std::vector<std::string>{"too-much"});
}

TEST_CASE("without forms nothing is danger")
{
    auto none = vocabulary();
    none.danger[0].forms = {{"", "..."}, {}};
    none.danger.pop_back();
    CHECK(told(library::DangerCues(none), "he hits me").empty());
    CHECK(told(readBack(library::DangerCues()), "he hits me").empty());
}
