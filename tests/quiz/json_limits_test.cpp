#include "catch.hpp"
#include "quiz/instrument.h"
#include "quiz/result.h"
#include "quiz/shared_profile.h"

namespace {

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

TEST_CASE("no reader of JSON walks into a deep file")
{
    const auto text
        = GENERATE(as<std::string>{}, std::string(200'000, '['), nested(200'000),
                   R"({"format": "attune-result", "version": 1, "answers": )" + nested(100'000) + "}");
    CHECK_THAT(quiz::parseResult(text).error().sentence, Catch::Contains("deeper than 32 levels"));
    CHECK_THAT(quiz::parseInstrument(text).error().front().sentence,
               Catch::Contains("deeper than 32 levels"));
    if (text.starts_with('{'))
        CHECK_THAT(quiz::parseSharedProfile(text).error().sentence, Catch::Contains("deeper than 32 levels"));
}

TEST_CASE("each kind of file has a size that its refusal names")
{
    const std::string blanks(2 * 1024 * 1024, ' ');
    CHECK(quiz::parseResult("{}" + blanks).error().sentence == "the JSON is larger than 1 MiB");
    CHECK(quiz::parseInstrument("{}" + blanks).error().front().sentence == "the JSON is larger than 1 MiB");
    const std::string code = "ATTUNE1-" + std::string(2 * 1024 * 1024, 'A');
    CHECK(quiz::parseSharedProfile(code).error().sentence == "it is larger than 1 MiB, which no profile is");
}

TEST_CASE("a value that was read already is read as a result where it stands")
{
    const auto value = base::parseJson(
        R"({"format": "attune-result", "version": 1, "instrument": "s", "answers": {"a": "x"}, "times": {"a": "y"}})");
    base::Mistakes mistakes{{"of another place", 0, {}}};
    base::JsonObjectReader fields(*value, "/results/3", mistakes);
    const auto result = quiz::readResult(fields);
    CHECK(result.instrument == "s");
    REQUIRE(mistakes.size() == 3);
    CHECK(mistakes[1].place == "/results/3/answers/a");
    CHECK(mistakes[2].place == "/results/3/times/a");
}

TEST_CASE("what is no UTF-8 does not keep a result or a profile from leaving")
{
    const quiz::Result result{"s", "\xFF", "", "", base::Language::English, "2026-11-01T10:05:00Z\xFF", {}};
    CHECK_THAT(quiz::toJson(result), Catch::Contains("2026-11-01T10:05:00Z\xEF\xBF\xBD"));
    quiz::SharedProfile profile;
    profile.name = "Zo\xEB";
    CHECK_THAT(quiz::toJson(profile), Catch::Contains("Zo\xEF\xBF\xBD"));
    CHECK_THAT(quiz::toCode(profile), Catch::StartsWith("ATTUNE"));
}
