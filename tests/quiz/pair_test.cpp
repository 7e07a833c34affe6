#include "catch.hpp"
#include "quiz/pair.h"
#include "quiz_samples.h"

#include <cmath>

using quiz::Style;
using samples::near;

namespace {

/// Anxiety and avoidance on 1 to 5, cut at 3.
quiz::Instrument plane()
{
    return samples::plane(1, 5, 36);
}

quiz::SharedScore score(double value, double sem)
{
    return {quiz::Status::Scored, value, quiz::Interval{value - quiz::Z * sem, value + quiz::Z * sem}};
}

quiz::SharedProfile person(double anxiety, double anxietySem, double avoidance, double avoidanceSem)
{
    return {"sample",
            "1",
            "0123456789abcdef",
            "full",
            "Lin",
            "2026-11-23",
            {{"anxiety", score(anxiety, anxietySem)}, {"avoidance", score(avoidance, avoidanceSem)}}};
}

quiz::Pair pair(const quiz::SharedProfile &first, const quiz::SharedProfile &second)
{
    const auto made = quiz::makePair(plane(), first, second);
    REQUIRE(made);
    return *made;
}

std::string refusal(const quiz::Instrument &instrument, const quiz::SharedProfile &first,
                    const quiz::SharedProfile &second)
{
    const auto made = quiz::makePair(instrument, first, second);
    return made ? "none" : made.error().sentence;
}

} // namespace

TEST_CASE("a difference counts beyond what the errors of both explain")
{
    // sqrt(0.3^2 + 0.4^2) = 0.5; 0.5 * z = 0.97998...
    const auto [first, second, firstSem, secondSem, isReliable]
        = GENERATE(table<double, double, double, double, bool>({
            {3, 3.98, 0.3, 0.4, true},
            {3, 3.9799, 0.3, 0.4, false},
            {3.98, 3, 0.3, 0.4, true},
            {3, 3, 0.3, 0.4, false},
            {2, 4, 0, 0, true},
            {2, 2, 0, 0, false},
        }));
    CAPTURE(first, second);
    const auto both = pair(person(first, firstSem, 3, 0.2), person(second, secondSem, 3.5, 0.2));
    CHECK(both.y.scale == 0);
    CHECK(both.y.difference == near(second - first));
    CHECK(both.y.error == near(std::hypot(firstSem, secondSem)));
    CHECK(both.y.isReliable() == isReliable);
    CHECK(both.x.scale == 1);
    CHECK(both.x.difference == near(0.5));
    CHECK_FALSE(both.x.isReliable());
}

TEST_CASE("a point between two regions counts for both")
{
    const auto [anxiety, avoidance, sem, regions]
        = GENERATE(table<double, double, double, std::vector<Style>>({
            {2, 2, 0.2, {Style::Secure}},
            {4, 2, 0.2, {Style::Anxious}},
            {2, 4, 0.2, {Style::Avoidant}},
            {4, 4, 0.2, {Style::Fearful}},
            {3.01, 2, 0.2, {Style::Anxious, Style::Secure}},
            {4, 2.99, 0.2, {Style::Anxious, Style::Fearful}},
        }));
    CAPTURE(anxiety, avoidance);
    const auto both = pair(person(anxiety, sem, avoidance, sem), person(2, 0.2, 4, 0.2));
    CHECK(both.first.regions == regions);
    CHECK(both.second.regions == std::vector<Style>{Style::Avoidant});
}

TEST_CASE("what may be said of a pair is told for every combination of regions, likeliest first")
{
    using Pairings = std::vector<quiz::Pairing>;
    const auto avoidant = person(2, 0.2, 4, 0.2);
    CHECK(pairings(pair(person(4, 0.2, 2, 0.2), avoidant)) == Pairings{{Style::Anxious, Style::Avoidant}});
    // Anxious rather than secure, by a hair.
    const auto between = person(3.01, 0.2, 2, 0.2);
    CHECK(pairings(pair(between, avoidant))
          == Pairings{{Style::Anxious, Style::Avoidant}, {Style::Secure, Style::Avoidant}});
    CHECK(pairings(pair(avoidant, between))
          == Pairings{{Style::Avoidant, Style::Anxious}, {Style::Avoidant, Style::Secure}});
    // The second leans more clearly to fearful than the first to anxious.
    const auto both = pairings(pair(between, person(4, 0.2, 3.03, 0.2)));
    CHECK(both
          == Pairings{{Style::Anxious, Style::Fearful},
                      {Style::Secure, Style::Fearful},
                      {Style::Anxious, Style::Anxious},
                      {Style::Secure, Style::Anxious}});
}

TEST_CASE("the regions rest on the shared intervals")
{
    const auto both = pair(person(56.0 / 18, 0.2328278859, 44.0 / 18, 0.2086565802), person(2, 0, 2, 0));
    CHECK(both.first.x == near(44.0 / 18));
    CHECK(both.first.semY == near(0.2328278859));
    CHECK(both.first.styles.secure == near(0.315373535).margin(1e-8));
    CHECK(both.first.styles.anxious == near(0.6807487458).margin(1e-8));
    CHECK(both.second.styles.secure == 1);
}

TEST_CASE("profiles that cannot stand on one plane are refused")
{
    const auto lin = person(2, 0.2, 2, 0.2);
    auto other = lin;
    other.instrumentHash = "f";
    CHECK_THAT(refusal(plane(), lin, other), Catch::StartsWith("this was answered in another version"));
    CHECK_THAT(refusal(plane(), other, lin), Catch::StartsWith("this was answered in another version"));
    other = lin;
    other.scores.erase("avoidance");
    CHECK(refusal(plane(), lin, other)
          == "the profile of 'Lin' has no score with an interval on 'avoidance'");
    other = lin;
    other.name.clear();
    other.scores["anxiety"].interval.reset();
    CHECK(refusal(plane(), other, lin) == "one profile has no score with an interval on 'anxiety'");
    other = person(2, 0.2, 6, 0.2);
    CHECK(refusal(plane(), lin, other) == "no answers make this score of 'avoidance'");
    CHECK(refusal(samples::instrument(1, 5, {"anxiety"}, 3), lin, lin) == "the test 'sample' has no plane");
}
