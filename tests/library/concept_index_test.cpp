#include "base/text.h"
#include "catch.hpp"
#include "content/asks.h"
#include "library/bundle_format.h"
#include "library/concept_index.h"

#include <SQLiteCpp/Database.h>

namespace {

library::ConceptIndex index()
{
    content::Vocabulary vocabulary;
    vocabulary.concepts = {{"partner", {{"boyfriend", "boy friend"}, {"男朋友", "老公"}}, 0.1},
                           {"friend", {{"friend", "mate"}, {"朋友"}}, 0.5},
                           {"silence", {{"cold war", "silent treatment", "doesn't reply"}, {"冷战"}}},
                           {"fight", {{"war zone", "arguing"}, {"战场", "吵架"}}},
                           {"nothing", {{"", "..."}, {}}}};
    return library::ConceptIndex(vocabulary);
}

library::ConceptIndex readBack(const library::ConceptIndex &concepts)
{
    const auto bundle = library::createBundle();
    concepts.write(*bundle);
    return library::ConceptIndex(*bundle);
}

/// "partner:boy friend" for each, as it was typed.
std::string found(const library::ConceptIndex &concepts, const std::string &typed)
{
    const auto text = library::analyse(typed);
    std::vector<std::string> parts;
    for (const auto &match : concepts.find(text)) {
        const auto begin = text.at(match.begin).begin;
        const auto end = text.at(match.end - 1).end;
        parts.push_back(std::string(match.id) + ":" + typed.substr(begin, end - begin));
    }
    return base::joined(parts, " ");
}

} // namespace

TEST_CASE("the longest form at each place is found, and forms do not overlap")
{
    const auto concepts = index();
    const auto isReadBack = GENERATE(false, true);
    const auto [text, matches] = GENERATE(table<std::string, std::string>({
        {"my friend", "friend:friend"},
        {"my boy friend left", "partner:boy friend"},
        {"boy boy friend friend", "partner:boy friend friend:friend"},
        {"a cold war zone", "silence:cold war"},
        {"a war zone", "fight:war zone"},
        {"cold", ""},
        {"boy and friend", "friend:friend"},
        // By their stems, folded.
        {"Boyfriends argue with MATES", "partner:Boyfriends fight:argue friend:MATES"},
        {"silent treatments", "silence:silent treatments"},
        {"he doesn’t replies", "silence:doesn’t replies"},
        // Anywhere in a run of Han characters.
        {"我男朋友和朋友吵架了", "partner:男朋友 friend:朋友 fight:吵架"},
        {"冷战场", "silence:冷战"},
        {"我們冷戰", "silence:冷戰"},
        {"男 朋", ""},
        {"the cold", ""},
        {"", ""},
    }));
    INFO(text);
    CHECK(found(isReadBack ? readBack(concepts) : concepts, text) == matches);
}

TEST_CASE("a concept keeps its weight in a bundle")
{
    const auto concepts = index();
    const auto again = readBack(concepts);
    const auto [text, weight] = GENERATE(table<std::string, double>({
        {"boyfriend", 0.1},
        {"朋友", 0.5},
        {"war zone", 1},
    }));
    INFO(text);
    CHECK(concepts.find(library::analyse(text)).at(0).weight == weight);
    CHECK(again.find(library::analyse(text)).at(0).weight == weight);
}

TEST_CASE("an index without forms finds nothing")
{
    CHECK(found(library::ConceptIndex(), "my boyfriend").empty());
    CHECK(found(readBack(library::ConceptIndex()), "my boyfriend").empty());
}
