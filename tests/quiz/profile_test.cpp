#include "catch.hpp"
#include "quiz/profile.h"
#include "quiz_samples.h"

using samples::near;

TEST_CASE("a profile names what it was made of")
{
    const auto instrument = samples::plane(1, 7, 8);
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("66666666"));
    CHECK(profile.instrument == "sample");
    CHECK(profile.version == "1");
    CHECK(profile.hash == "0123456789abcdef");
    CHECK(profile.form == "full");
    REQUIRE(profile.scales.size() == 2);
    CHECK(profile.scales[1].scale == 1);
}

TEST_CASE("x is avoidance and y is anxiety")
{
    const auto instrument = samples::plane(1, 7, 8);
    // Anxiety has the odd items, avoidance the even ones; without spread the errors are 0.
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("62626262"));
    REQUIRE(profile.styles);
    CHECK(profile.styles->anxious == near(1));
}

TEST_CASE("each axis has its own cut")
{
    auto instrument = samples::plane(1, 7, 8);
    instrument.plane->cutX = 5;
    instrument.plane->cutY = 3;
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("44444444"));
    REQUIRE(profile.styles);
    CHECK(profile.styles->anxious == near(1));
}

TEST_CASE("styles need a plane, two scores and two errors")
{
    const auto [name, answers, expected] = GENERATE(table<std::string, std::string, bool>({
        {"all answered", "62626262", true},
        {"provisional", "6262____", true},
        {"one scale not scored", "6_6_6_62", false},
        {"nothing answered", "________", false},
    }));
    INFO(name);
    auto instrument = samples::plane(1, 7, 8);
    CHECK(quiz::makeProfile(instrument, instrument.forms[0], samples::answers(answers)).styles.has_value()
          == expected);
    instrument.plane.reset();
    CHECK_FALSE(quiz::makeProfile(instrument, instrument.forms[0], samples::answers(answers)).styles);
}

TEST_CASE("a single item per axis has no error and therefore no style")
{
    const auto instrument = samples::plane(1, 7, 2);
    const auto profile = quiz::makeProfile(instrument, instrument.forms[0], samples::answers("62"));
    CHECK(profile.scales[0].score);
    CHECK_FALSE(profile.styles);
}

TEST_CASE("notes on the answering do not change a score")
{
    const auto [name, answers, seconds, pace, longstring, isUniform]
        = GENERATE(table<std::string, std::string, std::vector<double>, quiz::Pace, int, bool>({
            {"half the items alike", "44441234", {}, quiz::Pace::Unknown, 4, true},
            {"less than half alike", "44412344", {}, quiz::Pace::Unknown, 3, false},
            {"in a hurry", "12345671", {1, 1, 1, 1, 1, 1, 1, 9}, quiz::Pace::Fast, 1, false},
            {"in a great hurry",
             "12345671",
             {0.5, 0.5, 0.5, 0.5, 0.5, 0, 0, 0},
             quiz::Pace::VeryFast,
             1,
             false},
            {"in no hurry", "12345671", {3, 3, 3, 3, 3, 3, 3, 3}, quiz::Pace::Unremarkable, 1, false},
        }));
    INFO(name);
    const auto instrument = samples::plane(1, 7, 8);
    const auto profile
        = quiz::makeProfile(instrument, instrument.forms[0], samples::answers(answers), seconds);
    CHECK(profile.quality.pace == pace);
    CHECK(profile.quality.longstring == longstring);
    CHECK(profile.quality.isUniform == isUniform);
    const auto unhurried = quiz::makeProfile(instrument, instrument.forms[0], samples::answers(answers));
    CHECK(profile.scales[0].score == unhurried.scales[0].score);
}

TEST_CASE("one answer is no run")
{
    const auto instrument = samples::instrument(1, 7, {"anxiety"}, 2);
    CHECK_FALSE(quiz::makeProfile(instrument, instrument.forms[0], samples::answers("35")).quality.isUniform);
}

TEST_CASE("a profile that is used again shows nothing of the row before")
{
    const auto instrument = samples::plane(1, 7, 8);
    const auto &form = instrument.forms[0];
    auto profile = quiz::makeProfile(instrument, form, samples::answers("66666666"));
    quiz::rescore(profile, instrument, form, samples::answers("________"));
    CHECK_FALSE(profile.scales[0].score);
    CHECK_FALSE(profile.styles);
    CHECK(profile.quality.longstring == 0);
    CHECK(profile.instrument == "sample");
}
