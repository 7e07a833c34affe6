#include "catch.hpp"
#include "content/problem.h"
#include "content/values.h"

TEST_CASE("slots are filled with what was chosen, else with what comes first")
{
    using Fillings = std::map<std::string, std::string>;
    const auto [say, chosen, text] = GENERATE(table<std::string, Fillings, std::string>({
        {"Give me {minutes} minutes.", {}, "Give me ten minutes."},
        {"Give me {minutes} minutes.", {{"minutes", "five"}}, "Give me five minutes."},
        {"{minutes}, {minutes}, {who}", {{"who", "Ann"}}, "ten, ten, Ann"},
        {"{minutes} and {unknown}", {}, "ten and {unknown}"},
        {"A filling is not filled: {minutes}", {{"minutes", "{who}"}}, "A filling is not filled: {who}"},
        {"An open {brace", {}, "An open {brace"},
        {"", {}, ""},
    }));
    content::Phrase phrase;
    phrase.say = say;
    phrase.fillIns = {{"minutes", {"ten", "twenty"}}, {"who", {"Bo", "Cy"}}};

    INFO(say);
    CHECK(content::filled(phrase, chosen) == text);
}

TEST_CASE("every code leads back to its value")
{
    for (const auto *const code : {"gentle", "plain", "playful", "firm"})
        CHECK(content::code(content::toneFromCode(code).value()) == code);
    for (const auto *const code : {"secure", "anxious", "avoidant", "fearful", "any"})
        CHECK(content::code(content::styleFromCode(code).value()) == code);
    for (const auto *const code : {"spoken", "text"})
        CHECK(content::code(content::channelFromCode(code).value()) == code);
    for (const auto *const code : {"low", "high"})
        CHECK(content::code(content::endFromCode(code).value()) == code);
    for (const auto *const code : {"solo", "together"})
        CHECK(content::code(content::companyFromCode(code).value()) == code);
    for (const auto *const code : {"once", "daily", "weekly", "when-needed"})
        CHECK(content::code(content::frequencyFromCode(code).value()) == code);
    CHECK_FALSE(content::toneFromCode("Gentle"));
    CHECK_FALSE(content::styleFromCode(""));
}

TEST_CASE("a problem is printed so that editors can jump to it")
{
    using content::Severity;
    CHECK(content::toText({"a/b.md", 7, Severity::Error, "no"}) == "a/b.md:7: error: no");
    CHECK(content::toText({"a/b.md", 0, Severity::Warning, "no"}) == "a/b.md: warning: no");
    CHECK(content::toText({"", 0, Severity::Error, "no"}) == "error: no");
}

TEST_CASE("only errors count as errors")
{
    const content::Problem warning{"a", 1, content::Severity::Warning, "w"};
    const content::Problem error{"a", 1, content::Severity::Error, "e"};
    CHECK_FALSE(content::hasErrors({}));
    CHECK_FALSE(content::hasErrors({warning}));
    CHECK(content::hasErrors({warning, error}));
}
