#include "catch.hpp"
#include "report/candidates.h"

TEST_CASE("a phrase suits by its own styles and shares the facets of its article")
{
    using content::Style;
    const auto [suits, expected] = GENERATE(table<std::vector<Style>, std::vector<quiz::Style>>({
        {{Style::Anxious, Style::Fearful}, {quiz::Style::Anxious, quiz::Style::Fearful}},
        {{Style::Secure, Style::Avoidant}, {quiz::Style::Secure, quiz::Style::Avoidant}},
        {{Style::Anxious, Style::Any}, {}},
        {{}, {}},
    }));
    content::Phrase phrase;
    phrase.id = "stay";
    phrase.suits = suits;
    const auto candidate
        = report::phraseCandidate(phrase, {content::End::High, std::nullopt, {"asking"}}, "repair");
    CHECK(candidate.id == "stay");
    CHECK(candidate.suits == expected);
    CHECK(candidate.facets == std::vector<std::string>{"asking"});
    CHECK_FALSE(candidate.anxiety);
    CHECK_FALSE(candidate.isSafety);
}

TEST_CASE("articles and sentences of the safety pages are marked as such")
{
    const auto article
        = report::articleCandidate("coercive-control", {content::End::High, content::End::Low, {}}, "safety");
    CHECK(article.isSafety);
    CHECK(article.anxiety == quiz::Direction::High);
    CHECK(article.avoidance == quiz::Direction::Low);
    CHECK(report::phraseCandidate({}, {}, "safety").isSafety);
    CHECK_FALSE(report::articleCandidate("starting-softly", {}, "conflict").isSafety);
}
