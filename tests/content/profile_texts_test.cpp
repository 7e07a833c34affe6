#include "catch.hpp"
#include "content/parser.h"

#include <fstream>
#include <iterator>

namespace {

std::string firstProblem(const std::string &json)
{
    std::vector<content::Problem> problems;
    content::parseProfileTexts("profiles.json", json, problems);
    return problems.empty() ? std::string() : content::toText(problems.front());
}

std::string text(const std::string &when)
{
    return "[\n{\"id\": \"a\", \"section\": \"ask\", \"when\": " + when
        + ", \"text\": {\"en\": \"e\", \"zh\": \"z\"}}\n]";
}

} // namespace

TEST_CASE("a paragraph of a profile says when it is meant")
{
    std::vector<content::Problem> problems;
    const auto region = content::parseProfileTexts("p", text(R"({"region": "anxious-fearful"})"), problems);
    const auto scale
        = content::parseProfileTexts("p", text(R"({"scale": "listening", "end": "high"})"), problems);
    REQUIRE(problems.empty());
    CHECK(region.front().region == "anxious-fearful");
    CHECK(region.front().section == content::ProfileText::Section::Ask);
    CHECK(scale.front().scale == "listening");
    CHECK(scale.front().end == content::End::High);
}

TEST_CASE("a paragraph for no region or end is refused with its line")
{
    const auto [when, part] = GENERATE(table<std::string, std::string>({
        {R"({"region": "clingy"})", "profiles.json:2: error: there is no region 'clingy'"},
        {R"({"region": "fearful-anxious"})", "there is no region 'fearful-anxious'"},
        {R"({"region": "secure", "scale": "x"})", "scale"},
        {R"({"scale": "listening"})", "end"},
        {R"({"scale": "listening", "end": "middle"})", "middle"},
        {R"("anxious")", "'when' must be an object"},
    }));
    INFO(when);
    CHECK_THAT(firstProblem(text(when)), Catch::Contains(part));
}

TEST_CASE("the bundled paragraphs cover every region in every section")
{
    const auto region = GENERATE(as<std::string>{}, "secure", "anxious", "avoidant", "fearful",
                                 "secure-anxious", "secure-avoidant", "anxious-fearful", "avoidant-fearful");
    std::ifstream file(std::string(ATTUNE_CONTENT_DIR) + "/profiles.json");
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    std::vector<content::Problem> problems;
    int sections = 0;
    for (const auto &each : content::parseProfileTexts("profiles.json", json, problems))
        sections += each.region == region ? 1 << static_cast<int>(each.section) : 0;
    CHECK(problems.empty());
    CHECK(sections == 63);
}
