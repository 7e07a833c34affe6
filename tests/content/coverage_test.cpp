#include "catch.hpp"
#include "content/coverage.h"
#include "content/statistics.h"

#include <filesystem>

namespace {

using content::AuthoredStyle;
using content::End;

/// "name articles phrases", one a line.
std::string coverageOf(const content::Pack &pack)
{
    std::string text;
    for (const auto &covered : content::coverage(pack, {"anxiety", "asking", "secure"}))
        text += covered.name + " " + std::to_string(covered.articles) + " " + std::to_string(covered.phrases)
            + "\n";
    return text;
}

content::Pack packWith(const content::SpeaksTo &speaksTo, const std::vector<AuthoredStyle> &suits)
{
    content::Phrase phrase;
    phrase.suits = suits;
    content::Article article;
    article.slug = "page";
    article.speaksTo = speaksTo;
    article.phrases = {phrase, phrase};
    content::Pack pack;
    pack.articles = {article, article};
    pack.articles[1].language = base::Language::Chinese;
    return pack;
}

} // namespace

TEST_CASE("an article fits the regions it says nothing against, and its phrases those they suit")
{
    const auto [speaksTo, suits, expected]
        = GENERATE(table<content::SpeaksTo, std::vector<AuthoredStyle>, std::string>({
            {{End::High, std::nullopt, {}},
             {AuthoredStyle::Anxious},
             "secure 0 0\nanxious 1 2\navoidant 0 0\nfearful 1 0\nasking 0 0\n"},
            {{End::High, End::High, {"asking"}},
             {AuthoredStyle::Secure, AuthoredStyle::Fearful},
             "secure 0 2\nanxious 0 0\navoidant 0 0\nfearful 1 2\nasking 1 2\n"},
            {{std::nullopt, End::Low, {}},
             {AuthoredStyle::Any},
             "secure 1 2\nanxious 1 2\navoidant 0 2\nfearful 0 2\nasking 0 0\n"},
            {{std::nullopt, std::nullopt, {"asking"}},
             {AuthoredStyle::Avoidant},
             "secure 0 0\nanxious 0 0\navoidant 0 2\nfearful 0 0\nasking 1 2\n"},
        }));

    CHECK(coverageOf(packWith(speaksTo, suits)) == expected);
}

TEST_CASE("a library that composes profiles is warned of what it has too little of")
{
    auto pack = packWith({End::High, End::High, {"asking"}}, {AuthoredStyle::Any});
    const auto warned = [&] {
        std::string text;
        for (const auto &problem : content::check(pack, {"asking"})) {
            if (problem.file.empty())
                text += content::toText(problem) + "\n";
        }
        return text;
    };
    CHECK(warned().empty());

    pack.profileTexts.push_back({});
    CHECK_THAT(warned(),
               Catch::Contains("warning: 1 article for the region 'fearful'; at least 8 are wanted\n"));
    CHECK_THAT(warned(),
               Catch::Contains("warning: 2 phrases for the facet 'asking'; at least 30 are wanted\n"));
}

TEST_CASE("the statistics of a pack name each article's numbers and its nearest neighbour")
{
    std::vector<content::Problem> problems;
    const auto pack
        = content::readPack(std::filesystem::path(ATTUNE_TESTS_DIR) / "content/packs/shared", problems);
    const auto found = content::statistics(pack);

    REQUIRE(found.size() == 4);
    CHECK(found[0].slug == "other-page");
    CHECK(found[0].phrases == 6);
    CHECK(found[0].questions == 4);
    CHECK(found[0].references == 3);
    CHECK(found[0].length > 900);
    CHECK(found[0].nearest == "sound-page");
    CHECK(found[0].overlap == Approx(found[2].overlap));
    CHECK(found[0].overlap > 0.02);
    CHECK(found[0].readingEase.value_or(0) > 55);
    CHECK_FALSE(found[1].readingEase);
}
