#include "catch.hpp"
#include "quiz/responses.h"
#include "quiz/session.h"
#include "quiz_samples.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

using nlohmann::json;
using quiz::Status;
using samples::near;

namespace {

/// Four scenes q1 to q4, each with the options toward (near 1), away (far 1), both (near .7, far .3) and
/// neither.
json choices()
{
    auto definition = json::parse(R"({
      "id": "scenes", "version": "1", "title": "Scenes", "response": {"type": "choice"}, "items": [],
      "scales": [{"id": "near", "title": "Near"}, {"id": "far", "title": "Far"}]})");
    for (const auto *id : {"q1", "q2", "q3", "q4"}) {
        definition["items"].push_back({{"id", id}, {"type", "choice"}, {"text", "What do you do?"}});
        definition["items"].back()["options"] = json::parse(R"([
          {"id": "toward", "text": "Go near", "weights": {"near": 1}},
          {"id": "away", "text": "Go away", "weights": {"far": 1}},
          {"id": "both", "text": "Go halfway", "weights": {"near": 0.7, "far": 0.3}},
          {"id": "neither", "text": "Sit down"}])");
    }
    return definition;
}

quiz::Instrument scenes()
{
    const auto instrument = quiz::parseInstrument(choices().dump());
    REQUIRE(instrument);
    return *instrument;
}

/// The first mistake in `choices()` with another value at a JSON pointer; an empty text removes what is
/// there.
std::string mistake(const std::string &pointer, const std::string &value)
{
    auto patch = json::array({{{"op", value.empty() ? "remove" : "add"}, {"path", pointer}}});
    if (!value.empty())
        patch[0]["value"] = json::parse(value);
    const auto instrument = quiz::parseInstrument(choices().patch(patch).dump());
    if (instrument)
        return "none";
    return instrument.error().front().place + ": " + instrument.error().front().sentence;
}

std::string scored(const quiz::Instrument &instrument, const std::string &csv)
{
    std::istringstream in(csv);
    std::ostringstream out;
    quiz::writeScoreHeader(out, instrument);
    const auto rows
        = quiz::scoreResponses(in, instrument, instrument.forms[0], [&](const quiz::ScoredRow &row) {
              quiz::writeScoreRow(out, instrument, row);
          });
    return rows ? out.str() : rows.error().sentence;
}

quiz::Instrument bundled(const std::string &id)
{
    const auto instrument = quiz::parseInstrument(
        samples::contentsOf(std::string(ATTUNE_CONTENT_DIR) + "/instruments/" + id + ".json"));
    REQUIRE(instrument);
    return *instrument;
}

} // namespace

TEST_CASE("choices are scored by the mean weight of what was chosen")
{
    const auto [answers, status, nearScore, farScore, nearSem]
        = GENERATE(table<std::string, Status, double, double, double>({
            {"0000", Status::Scored, 1, 0, 0},
            {"3333", Status::Scored, 0, 0, 0},
            {"2222", Status::Scored, 0.7, 0.3, 0},
            {"0120", Status::Scored, 0.675, 0.325, std::sqrt(0.2225 / 4)},
            {"1_30", Status::Provisional, 1.0 / 3, 1.0 / 3, 1.0 / 3},
            {"0_1_", Status::Provisional, 0.5, 0.5, 0.5},
        }));

    CAPTURE(answers);
    const auto instrument = scenes();
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers(answers));
    CHECK(profile.scales[0].status == status);
    CHECK(profile.scales[0].items == 4);
    CHECK(profile.scales[0].length == 4);
    CHECK(*profile.scales[0].score == near(nearScore));
    CHECK(*profile.scales[1].score == near(farScore));
    CHECK(*profile.scales[0].sem == near(nearSem));
}

TEST_CASE("equal weights have no error at all")
{
    const auto instrument = scenes();
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("2222"));
    CHECK(*profile.scales[0].sem == 0);
    CHECK(*profile.scales[1].sem == 0);
}

TEST_CASE("too few choices make no score")
{
    const auto instrument = scenes();
    const auto score = quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers("0___"));
    CHECK(score.status == Status::None);
    CHECK(score.answered == 1);
    CHECK_FALSE(score.score);
}

TEST_CASE("an interval of choices is shown between 0 and 1")
{
    const auto instrument = scenes();
    const auto score = quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers("0001"));
    CHECK(score.interval()->high > 1);
    CHECK(score.shownInterval(instrument.responseScale)->high == 1);
}

TEST_CASE("contributions of choices sum to the score and name every answered item")
{
    const auto instrument = scenes();
    const auto answers = samples::answers("01_2");
    for (std::size_t scale = 0; scale < 2; ++scale) {
        const auto found = quiz::contributions(instrument, instrument.forms[0], scale, answers);
        const auto sum = std::accumulate(
            found.begin(), found.end(), 0.0,
            [](double total, const quiz::Contribution &contribution) { return total + contribution.amount; });
        CHECK(found.size() == 3);
        CHECK(sum == near(*quiz::scoreScale(instrument, instrument.forms[0], scale, answers).score));
    }
    CHECK(quiz::contributions(instrument, instrument.forms[0], 0, answers).front().item == 0);
}

TEST_CASE("runs of equal choices and quick ones are no remark")
{
    const auto instrument = scenes();
    const auto profile
        = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("0000"), {0.5, 0.5, 0.5, 0.5});
    CHECK(profile.quality.pace == quiz::Pace::Unknown);
    CHECK(profile.quality.longstring == 0);
    CHECK_FALSE(profile.quality.isUniform);
}

TEST_CASE("a choice is given by the number of its option, from 1")
{
    const auto instrument = scenes();
    quiz::Session session({{&instrument, &instrument.forms[0]}});
    CHECK_FALSE(session.answer(0, 0));
    CHECK_FALSE(session.answer(5, 0));
    CHECK(session.answer(1, 0));
    CHECK(session.answer(4, 0));
    session.skip(0);
    CHECK(session.answer(2, 0));
    const auto profile = session.profiles().front();
    CHECK(profile.scales[0].answered == 3);
    CHECK(*profile.scales[0].score == near(1.0 / 3));
    CHECK(*profile.scales[1].score == near(1.0 / 3));
}

TEST_CASE("a cell of a choice holds the id of an option or its number")
{
    const auto [cells, expected] = GENERATE(table<std::string, std::string>({
        {"toward,toward,toward,toward", "1,1,1,1,4,scored,0,0,0,4,scored,"},
        {"1,1,1,1", "1,1,1,1,4,scored,0,0,0,4,scored,"},
        {"2.0, away ,\"away\",2", "1,0,0,0,4,scored,1,1,1,4,scored,"},
        {"1,,,", "1,,,,1,none,,,,1,none,"},
    }));

    CAPTURE(cells);
    CHECK(scored(scenes(), "q1,q2,q3,q4\n" + cells + "\n")
          == "row,near,near_low,near_high,near_answered,near_status,far,far_low,far_high,far_answered,"
             "far_status,longstring\n"
              + expected + "\n");
}

TEST_CASE("the id of an option comes before its number")
{
    auto instrument = scenes();
    for (auto &item : instrument.items)
        item.options[1].id = "1";
    CHECK_THAT(scored(instrument, "q1,q2,q3,q4\n1,1,1,1\n"), Catch::Contains("\n1,0,0,0,4,scored,1,1,1,4,"));
}

TEST_CASE("a cell that is no option is refused")
{
    const auto cell = GENERATE(std::string("0"), std::string("5"), std::string("Toward"), std::string("-1"),
                               std::string("1.5"));
    CHECK(scored(scenes(), "q1,q2\ntoward,away\ntoward," + cell + "\n")
          == "row 2, column 'q2': '" + cell + "' is neither the id nor the number (1 to 4) of an option");
}

TEST_CASE("a test of choices is read with bounds 0 and 1")
{
    const auto instrument = scenes();
    CHECK(instrument.responseScale.isChoice);
    CHECK(instrument.responseScale.min == 0);
    CHECK(instrument.responseScale.max == 1);
    CHECK(instrument.responseScale.midpoint() == 0);
    CHECK(instrument.responseScale.labels.empty());
    CHECK(instrument.forms.front().items.size() == 4);
}

TEST_CASE("mistakes in a test of choices are told")
{
    const auto [pointer, value, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"/response/min", "1", "/response/min: unknown key 'min'"},
        {"/response/type", "\"slider\"",
         "/response/type: the type of a response is 'likert' or 'choice', not 'slider'"},
        {"/items/1", R"({"id": "q2", "text": "I worry", "scale": "near", "keyed": 1})",
         "/items/1/type: where the response is 'choice', every item is of the type 'choice'"},
        {"/items/0/options/0/weights/secure", "1",
         "/items/0/options/0/weights/secure: there is no scale 'secure'"},
        {"/items/0/options/0/weights/near", "1.5",
         "/items/0/options/0/weights/near: 'near' must be between 0 and 1, not 1.5"},
        {"/items/0/options/0/weights/near", "-1",
         "/items/0/options/0/weights/near: 'near' must be between 0 and 1, not -1"},
        {"/scales/-", R"({"id": "still", "title": "Still"})", "/scales/2: no option has a weight on 'still'"},
        {"/plane", R"({"x": "near", "y": "far", "cut": {"x": 0.5, "y": 0.5}})",
         "/plane: a plane needs items that are answered on a response scale"},
        {"/items/0/options/3/weights", "{}", "none"},
        {"/scales/0/min_answered", "0.75", "none"},
    }));

    CAPTURE(pointer);
    CHECK(mistake(pointer, value) == expected);
}

TEST_CASE("in the ten moments every choice counts once")
{
    const auto instrument = bundled("moments");
    CHECK(instrument.items.size() == 10);
    CHECK(instrument.scales.size() == 4);
    for (const auto &item : instrument.items) {
        CHECK(item.options.size() == 4);
        for (const auto &option : item.options) {
            CAPTURE(item.id, option.id);
            const auto sum
                = std::accumulate(option.weights.begin(), option.weights.end(), 0.0,
                                  [](double total, const auto &weight) { return total + weight.second; });
            CHECK(sum == near(1));
            CHECK_FALSE(option.comment.en.empty());
            CHECK_FALSE(option.comment.zh.empty());
        }
    }
}

TEST_CASE("each level of the talk about sex is scored from three of its four statements")
{
    const auto instrument = bundled("intimacy");
    quiz::Answers answers(instrument.items.size(), 4);
    answers[0] = std::nullopt;
    const auto &form = instrument.forms.front();
    CHECK(quiz::scoreScale(instrument, form, 0, answers).status == Status::Scored);
    for (std::size_t scale = 0; scale < instrument.scales.size(); ++scale)
        CHECK(quiz::scoreScale(instrument, form, scale, answers).items == 4);
}
