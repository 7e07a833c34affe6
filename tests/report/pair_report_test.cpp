#include "catch.hpp"
#include "content/parser.h"
#include "report/pair_report.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using base::Language;

namespace {

constexpr auto Definition = R"({
  "id": "plane", "version": "1", "title": "T", "intro": "i", "about": "a",
  "response": {"type": "likert", "min": 1, "max": 7},
  "items": [{"id": "q1", "text": "one", "scale": "anxiety", "keyed": 1},
            {"id": "q2", "text": "two", "scale": "avoidance", "keyed": 1}],
  "scales": [{"id": "anxiety", "title": {"en": "Anxiety", "zh": "焦虑"}},
             {"id": "avoidance", "title": {"en": "Avoidance", "zh": "回避"}}],
  "plane": {"x": "avoidance", "y": "anxiety", "cut": {"x": 4, "y": 4}}
})";

const quiz::Instrument &instrument()
{
    static const auto parsed = quiz::parseInstrument(Definition).value();
    return parsed;
}

quiz::SharedScore score(double value)
{
    constexpr double Half = 0.6;
    return {quiz::Status::Scored, value, quiz::Interval{value - Half, value + Half}};
}

quiz::SharedProfile person(double anxiety, double avoidance, const std::string &name = "Sam")
{
    return {"plane",
            "1",
            instrument().hash,
            "full",
            name,
            "2026-11-23",
            {{"anxiety", score(anxiety)}, {"avoidance", score(avoidance)}}};
}

std::vector<content::PairText> texts()
{
    std::ifstream file(std::string(ATTUNE_CONTENT_DIR) + "/pairs.json");
    const std::string json{std::istreambuf_iterator<char>(file), {}};
    std::vector<content::Problem> problems;
    return content::parsePairTexts("pairs.json", json, problems);
}

report::PairReport made(const quiz::SharedProfile &own, const quiz::SharedProfile &other,
                        Language language = Language::English)
{
    const auto pair = quiz::makePair(instrument(), own, other).value();
    return report::makePairReport(instrument(), pair, other, texts(), language);
}

} // namespace

TEST_CASE("where both stand is one sentence in either language")
{
    CHECK(made(person(6, 2), person(2.5, 5.5)).sentence
          == "The plane: you, Anxiety 6.0 (5.4 to 6.6), Avoidance 2.0 (1.4 to 2.6), leaning anxious; Sam, "
             "Anxiety 2.5 (1.9 to 3.1), Avoidance 5.5 (4.9 to 6.1), leaning avoidant.");
    CHECK(made(person(6, 2), person(2.5, 6.8, "小林"), Language::Chinese).sentence
          == "平面：你，焦虑 6.0（5.4 到 6.6），回避 2.0（1.4 到 2.6），偏向焦虑型；小林，焦虑 2.5（1.9 到 "
             "3.1），回避 6.8（6.2 到 7.0），偏向回避型。");
}

TEST_CASE("a score is told with its interval where it has one")
{
    CHECK(report::axisWords("Anxiety", 4.25, quiz::Interval{3.5, 5}, Language::English)
          == "Anxiety 4.3 (3.5 to 5.0)");
    CHECK(report::axisWords("焦虑", 4.25, quiz::Interval{3.5, 5}, Language::Chinese)
          == "焦虑 4.3（3.5 到 5.0）");
    CHECK(report::axisWords("Anxiety", 4.25, std::nullopt, Language::English) == "Anxiety 4.3");
}

TEST_CASE("a name may hold the braces of a sentence")
{
    CHECK(made(person(6, 2), person(2.5, 5.5, "{own}")).position
          == "Your answers: leaning anxious. Those of {own}: leaning avoidant.");
}

TEST_CASE("each axis says whether they differ and by how much chance may make them")
{
    // sqrt(0.6^2 + 0.6^2) = 0.85
    const auto report = made(person(6, 2), person(2.5, 2.8));
    REQUIRE(report.axes.size() == 2);
    CHECK(report.axes[0].scale == "anxiety");
    CHECK(report.axes[0].isReliable);
    CHECK(report.axes[0].sentence
          == "Sam scores 3.5 points lower than you. Chance alone would seldom make more than 0.8: this "
             "difference is real.");
    CHECK_FALSE(report.axes[1].isReliable);
    CHECK(report.axes[1].sentence
          == "You are 0.8 points apart. Chance alone may well make up to 0.8: no difference can be claimed.");
    CHECK(
        made(person(2, 2), person(6, 2, "")).axes[0].sentence.starts_with("Your partner scores 4.0 points"));
}

TEST_CASE("the cycle is told from the reader's chair first, whichever they sit in")
{
    const auto one = made(person(6, 2), person(2, 6)).cycles;
    const auto other = made(person(2, 6), person(6, 2)).cycles;
    REQUIRE(one.size() == 1);
    REQUIRE(other.size() == 1);
    CHECK(one[0].id == "anxious-avoidant");
    CHECK(one[0].title == "You leaning anxious, Sam leaning avoidant");
    CHECK(other[0].title == "You leaning avoidant, Sam leaning anxious");
    CHECK(one[0].perspectives[0].title == "From your chair");
    CHECK(one[0].perspectives[1].title == "From Sam’s chair");
    CHECK(one[0].perspectives[0].text == other[0].perspectives[1].text);
    CHECK(one[0].perspectives[1].text == other[0].perspectives[0].text);
    CHECK(one[0].agreements.size() == 3);
    CHECK(one[0].standing.empty());
}

TEST_CASE("of the same region both chairs stand as they were written")
{
    const auto cycle = made(person(6, 2), person(6, 2)).cycles.front();
    CHECK(cycle.title == "Both of you leaning anxious");
    CHECK(cycle.perspectives[0].title == "From one chair");
    CHECK(cycle.perspectives[0].text.starts_with("If you are the one who starts"));
    CHECK(cycle.perspectives[1].title == "From the other chair");
}

TEST_CASE("where an interval reaches over a border every cycle that may fit is told, the likeliest first")
{
    const auto report = made(person(6, 3.95), person(2, 6));
    REQUIRE(report.cycles.size() == 2);
    CHECK(report.cycles[0].id == "anxious-avoidant");
    CHECK(report.cycles[1].id == "avoidant-fearful");
    CHECK(report.cycles[1].title == "You leaning fearful, Sam leaning avoidant");
    CHECK(report.cycles[0].standing == "Most likely, going by both profiles");
    CHECK(report.cycles[1].standing == "Also possible");
    CHECK_THAT(report.position, Catch::Contains("between anxious and fearful"));
    CHECK_THAT(report.position, Catch::Contains("the likeliest comes first"));
    CHECK(std::ranges::count(report.articles, "attachment-in-a-nutshell") == 1);
    CHECK(made(person(6, 3.95), person(6, 3.95)).cycles.size() == 4);
}

TEST_CASE("a sentence is for whom it suits")
{
    content::Phrase phrase;
    const auto pair = quiz::makePair(instrument(), person(6, 2), person(2, 6)).value();
    const auto [suits, words] = GENERATE(table<std::vector<content::AuthoredStyle>, std::string>({
        {{content::AuthoredStyle::Anxious}, "For you"},
        {{content::AuthoredStyle::Avoidant, content::AuthoredStyle::Fearful}, "For Sam"},
        {{content::AuthoredStyle::Any}, "For both of you"},
        {{content::AuthoredStyle::Anxious, content::AuthoredStyle::Avoidant}, "For both of you"},
    }));
    phrase.suits = suits;
    CHECK(report::speaker(phrase, pair, "Sam", Language::English) == words);
}

TEST_CASE("a name with braces stays a name")
{
    const auto report = made(person(6, 2), person(2, 6, "{error} {own}"));
    CHECK_THAT(report.axes[0].sentence, Catch::StartsWith("{error} {own} scores 4.0"));
    CHECK_THAT(report.sentence, Catch::Contains("; {error} {own}, Anxiety"));
}

TEST_CASE("a library without texts for two still says where both stand")
{
    const auto pair = quiz::makePair(instrument(), person(6, 3.95), person(2, 6)).value();
    const auto report = report::makePairReport(instrument(), pair, person(2, 6), {}, Language::English);
    CHECK(report.cycles.empty());
    CHECK(report.axes.size() == 2);
    CHECK_THAT(report.position, !Catch::Contains("cycles below"));
}
