#include "catch.hpp"
#include "quiz/result.h"
#include "quiz_samples.h"

#include <nlohmann/json.hpp>

namespace {

std::string told(const std::string &text)
{
    const auto result = quiz::parseResult(text);
    return result ? "" : result.error().place + ": " + result.error().sentence;
}

quiz::Result finished()
{
    return {"sample",
            "1",
            "0123456789abcdef",
            "full",
            base::Language::Chinese,
            "2026-11-23T21:04:05Z",
            {{"sample", "a01", 6, 2100},
             {"sample", "a02", 2, 0},
             {"sample", "a03", std::nullopt, 900},
             {"sample", "a04", 3, 1800}}};
}

} // namespace

TEST_CASE("a result is read back as it was saved")
{
    const auto instrument = samples::plane(1, 7, 4);
    const auto profile
        = quiz::profilesOf({{&instrument, &instrument.forms[0]}}, finished().responses).front();
    const auto read = quiz::parseResult(quiz::toJson(finished(), instrument, profile));
    REQUIRE(read);
    CHECK(read->instrument == "sample");
    CHECK(read->version == "1");
    CHECK(read->hash == "0123456789abcdef");
    CHECK(read->form == "full");
    CHECK(read->language == base::Language::Chinese);
    CHECK(read->finishedAt == "2026-11-23T21:04:05Z");
    CHECK(read->responses == finished().responses);
}

TEST_CASE("a saved result holds the scores for other programs")
{
    const auto instrument = samples::plane(1, 7, 4);
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("6262"));
    const auto saved = nlohmann::json::parse(quiz::toJson(finished(), instrument, profile));
    CHECK(saved["format"] == "attune-result");
    CHECK(saved["version"] == 1);
    CHECK(saved["answers"] == nlohmann::json::parse(R"({"a01": 6, "a02": 2, "a03": null, "a04": 3})"));
    CHECK(saved["scores"]["anxiety"]["score"] == 6.0);
    CHECK(saved["scores"]["anxiety"]["status"] == "scored");
    CHECK(saved["scores"]["avoidance"]["high"] == 2.0);
    CHECK(saved["styles"]["anxious"] == 1.0);
}

TEST_CASE("an absent score is null, and absent styles are left out")
{
    const auto instrument = samples::plane(1, 7, 4);
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("6___"));
    const auto saved = nlohmann::json::parse(quiz::toJson(finished(), instrument, profile));
    CHECK(saved["scores"]["avoidance"]["score"].is_null());
    CHECK(saved["scores"]["avoidance"]["status"] == "none");
    CHECK_FALSE(saved.contains("styles"));
}

TEST_CASE("a plain object of answers is a result without a name")
{
    const auto read = quiz::parseResult(R"({"a01": 5, "a02": 3.0, "a03": null})");
    REQUIRE(read);
    CHECK(read->instrument.empty());
    CHECK(read->responses
          == std::vector<quiz::Response>{{"", "a01", 5, 0}, {"", "a02", 3, 0}, {"", "a03", std::nullopt, 0}});
}

TEST_CASE("scores are not trusted when read back")
{
    const auto read = quiz::parseResult(
        R"({"format": "attune-result", "version": 1, "instrument": "sample", "answers": {"a01": 1}, "scores": "any"})");
    REQUIRE(read);
    CHECK(read->responses == std::vector<quiz::Response>{{"sample", "a01", 1, 0}});
    CHECK(read->language == base::Language::English);
}

TEST_CASE("what is no result is refused")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {R"([5, 4])", ": an object in braces is expected here"},
        {R"({"a01": 4.5})", "/a01: an answer must be a whole number, or null where the item was skipped"},
        {R"({"a01": "5"})", "/a01: an answer must be a whole number, or null where the item was skipped"},
        {R"({"a01": true})", "/a01: an answer must be a whole number, or null where the item was skipped"},
        {R"({"a01": 1, "a01": 2})", "/a01: the key 'a01' stands twice in one object"},
        {R"({"format": "other", "version": 1})", "/format: the format is 'attune-result', not 'other'"},
        {R"({"format": 3, "version": 1})", "/format: 'format' must be a string"},
        {R"({"format": "attune-profile", "version": 1})",
         "/format: this is a shared profile, which holds no answers"},
        {R"({"format": "attune-result", "version": 2})",
         "/version: this was written by a later program: its version is 2, known is 1"},
        {R"({"format": "attune-result", "version": 0})", "/version: the version is 1 or more"},
        {R"({"format": "attune-result"})", ": 'version' is missing"},
        {R"({"format": "attune-result", "version": 1, "answers": {}})", ": 'instrument' is missing"},
        {R"({"format": "attune-result", "version": 1, "instrument": "sample"})", ": 'answers' is missing"},
        {R"({"format": "attune-result", "version": 1, "instrument": "sample", "answers": {"a/b": "5"}})",
         "/answers/a~1b: an answer must be a whole number, or null where the item was skipped"},
        {R"({"format": "attune-result", "version": 1, "instrument": "sample", "answers": {}, "language": "de"})",
         "/language: the language is 'en' or 'zh', not 'de'"},
        {R"({"format": "attune-result", "version": 1, "instrument": "s", "answers": {"a": 1}, "times": {"a": "x"}})",
         "/times/a: 'a' must be a whole number"},
    }));
    CAPTURE(text);
    CHECK(told(text) == expected);
}

TEST_CASE("a mistake in a result is told with its line")
{
    const auto [text, line] = GENERATE(table<std::string, int>({
        {"{\n\"a01\": 5,\n\"a02\" 4}", 3},
        {"{\n\"a01\": 5,\n\"a02\":\n4.5}", 3},
        {"{\n\"a01\": 5,\n\"a02\": 4,\n\"a01\": 5}", 4},
        {"\n[]", 2},
        {"{\"format\": \"attune-result\",\n\"version\": 2}", 2},
        {"\n{\"format\": \"attune-result\"}", 2},
        {"{\"format\": \"attune-result\", \"version\": 1, \"instrument\": \"s\",\n\"answers\": {},\n"
         "\"language\": \"de\"}",
         3},
    }));
    CAPTURE(text);
    const auto read = quiz::parseResult(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().line == line);
}

TEST_CASE("answers keep the order of their file")
{
    const auto read = quiz::parseResult(R"({"b": 1, "a": 2, "c": null})");
    REQUIRE(read);
    std::string order;
    for (const auto &one : read->responses)
        order += one.item;
    CHECK(order == "bac");
}

TEST_CASE("answers are checked against an instrument")
{
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 3);
    instrument.items[2].options.resize(2);
    const auto read = quiz::parseResult(R"({"a01": 6, "a02": 0, "a03": 3, "b01": 1})");
    REQUIRE(read);
    const auto mistakes = quiz::checkAnswers(*read, instrument);
    REQUIRE(mistakes.size() == 3);
    CHECK(mistakes[0] == base::Error{"6 is no answer to 'a01'", 0, "/a01"});
    CHECK(mistakes[1] == base::Error{"3 is no answer to 'a03'", 0, "/a03"});
    CHECK(mistakes[2] == base::Error{"there is no item 'b01' in 'sample'", 0, "/b01"});
    CHECK(quiz::checkAnswers(*quiz::parseResult(R"({"a01": 5, "a02": null, "a03": 2})"), instrument).empty());
    const auto saved = quiz::parseResult(
        R"({"format": "attune-result", "version": 1, "instrument": "sample", "answers": {"b/1": 1}})");
    REQUIRE(saved);
    CHECK(quiz::checkAnswers(*saved, instrument).front().place == "/answers/b~11");
}
