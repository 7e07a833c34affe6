#include "advice/candidates.h"
#include "catch.hpp"

TEST_CASE("a phrase suits by its own styles and shares the facets of its article")
{
    using content::AuthoredStyle;
    const auto [suits, expected] = GENERATE(table<std::vector<AuthoredStyle>, std::vector<quiz::Style>>({
        {{AuthoredStyle::Anxious, AuthoredStyle::Fearful}, {quiz::Style::Anxious, quiz::Style::Fearful}},
        {{AuthoredStyle::Secure, AuthoredStyle::Avoidant}, {quiz::Style::Secure, quiz::Style::Avoidant}},
        {{AuthoredStyle::Anxious, AuthoredStyle::Any}, {}},
        {{}, {}},
    }));
    content::Phrase phrase;
    phrase.id = "stay";
    phrase.suits = suits;
    const auto candidate
        = advice::phraseCandidate(phrase, {content::End::High, std::nullopt, {"asking"}}, "repair");
    CHECK(candidate.id == "stay");
    CHECK(candidate.suits == expected);
    CHECK(candidate.facets == std::vector<std::string>{"asking"});
    CHECK_FALSE(candidate.anxiety);
    CHECK_FALSE(candidate.isSafety);
}

TEST_CASE("articles and sentences of the safety pages are marked as such")
{
    const auto article
        = advice::articleCandidate("coercive-control", {content::End::High, content::End::Low, {}}, "safety");
    CHECK(article.isSafety);
    CHECK(article.anxiety == advice::Direction::High);
    CHECK(article.avoidance == advice::Direction::Low);
    CHECK(advice::phraseCandidate({}, {}, "safety").isSafety);
    CHECK_FALSE(advice::articleCandidate("starting-softly", {}, "conflict").isSafety);
}

TEST_CASE("an article is about fear by its category or its tags, not by its safety note")
{
    const auto [category, tags, expected] = GENERATE(table<std::string, std::vector<std::string>, bool>({
        {"safety", {}, true},
        {"conflict", {"fear"}, true},
        {"trust", {"jealousy", "coercive-control"}, true},
        {"conflict", {"complaints"}, false},
    }));
    CHECK(advice::articleCandidate("a", {}, category, tags).isAboutFear == expected);
}

TEST_CASE("what confronts the partner is marked")
{
    using content::Tone;
    const auto [situation, tone, category, expected] = GENERATE(table<std::string, Tone, std::string, bool>({
        {"setting-a-boundary", Tone::Gentle, "repair", true},
        {"starting-a-hard-talk", Tone::Plain, "conflict", true},
        {"mid-argument", Tone::Playful, "conflict", true},
        {"good-news", Tone::Firm, "connection", true},
        {"good-news", Tone::Plain, "connection", false},
        {"feeling-unsafe", Tone::Firm, "safety", false},
    }));
    content::Phrase phrase;
    phrase.situation = situation;
    phrase.tone = tone;
    CHECK(advice::phraseCandidate(phrase, {}, category).isConfronting == expected);
}

TEST_CASE("practices done together, or with a note on coercion, need a partner one need not fear")
{
    using Company = content::Practice::Company;
    const auto [company, safety, expected] = GENERATE(table<Company, std::vector<std::string>, bool>({
        {Company::Together, {}, true},
        {Company::Solo, {"coercion"}, true},
        {Company::Solo, {"consent"}, false},
        {Company::Solo, {}, false},
    }));
    content::Practice practice;
    practice.company = company;
    practice.safety = safety;
    CHECK(advice::practiceCandidate(practice).isConfronting == expected);
}
