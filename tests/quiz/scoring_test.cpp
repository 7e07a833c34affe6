#include "catch.hpp"
#include "quiz/scoring.h"
#include "quiz_samples.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using quiz::Status;
using samples::near;

namespace {

quiz::Norms norms(double sd, double alpha, std::optional<double> retest = {})
{
    quiz::Norms made;
    made.sd = sd;
    made.alpha = alpha;
    made.retest = retest;
    return made;
}

quiz::ScaleScore scored(double score, std::optional<double> sem, int answered = 10)
{
    quiz::ScaleScore made;
    made.status = Status::Scored;
    made.score = score;
    made.sem = sem;
    made.answered = answered;
    made.items = 10;
    made.length = 10;
    return made;
}

quiz::Answers randomAnswers(std::mt19937 &random, const quiz::Instrument &instrument)
{
    std::uniform_int_distribution<int> point(instrument.responseScale.min - 1, instrument.responseScale.max);
    quiz::Answers answers;
    while (answers.size() < instrument.items.size()) {
        const int value = point(random);
        answers.push_back(value < instrument.responseScale.min ? std::nullopt : std::optional(value));
    }
    return answers;
}

} // namespace

TEST_CASE("a reversed item mirrors the answer between the bounds")
{
    const auto [min, max, answer, expected] = GENERATE(table<int, int, int, int>({
        {1, 7, 1, 7},
        {1, 7, 2, 6},
        {1, 7, 3, 5},
        {1, 7, 4, 4},
        {1, 7, 5, 3},
        {1, 7, 6, 2},
        {1, 7, 7, 1},
        {1, 5, 1, 5},
        {0, 4, 1, 3},
        {-3, 3, -2, 2},
    }));
    CAPTURE(min, max, answer);
    quiz::Item item;
    CHECK(quiz::keyed({min, max, {}, {}}, item, answer) == answer);
    item.isReversed = true;
    CHECK(quiz::keyed({min, max, {}, {}}, item, answer) == expected);
}

TEST_CASE("the normal distribution")
{
    const auto [z, expected] = GENERATE(table<double, double>({
        {0, 0.5},
        {quiz::Z, 0.975},
        {-quiz::Z, 0.025},
        {1, 0.841344746068543},
        {-8, 6.22096057427178e-16},
        {40, 1},
    }));
    CHECK(quiz::normalCdf(z) == near(expected));
}

TEST_CASE("the interval of a score with published figures")
{
    const auto [score, sd, alpha, sem, low, high]
        = GENERATE(table<double, double, double, double, double, double>({
            {5, 1.2, 0.90, 0.379473319220, 4.256245961235, 5.743754038765},
            {70.0 / 18, 0.8033620197792566, 0.9160061675346776, 0.232827885909, 3.432554617911,
             4.345223159866},
        }));
    CAPTURE(score);
    auto result = scored(score, quiz::semFromNorms(sd, alpha, 18, 18));
    CHECK(*result.sem == near(sem));
    CHECK(result.interval()->low == near(low));
    CHECK(result.interval()->high == near(high));
}

TEST_CASE("missing answers widen the published error")
{
    const auto [answered, expected] = GENERATE(table<int, double>({
        {18, 0.232827885909},
        {17, 0.239577918090},
        {16, 0.246951265463},
        {14, 0.264002007598},
    }));
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 18);
    instrument.scales[0].reference = norms(0.8033620197792566, 0.9160061675346776);
    instrument.scales[0].provisionalFrom = 0;
    auto answers = samples::answers("444444444444444444");
    std::fill(answers.begin() + answered, answers.end(), std::nullopt);

    const auto score = quiz::scoreScale(instrument, instrument.forms[0], 0, answers);
    CHECK(score.hasNorms);
    CHECK(score.answered == answered);
    CHECK(*score.score == near(4));
    CHECK(*score.sem == near(expected));
}

TEST_CASE("a short form is less sure than the whole scale that the figures are about")
{
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 18);
    instrument.scales[0].reference = norms(0.8033620197792566, 0.9160061675346776);
    const quiz::Form half{"half", {}, {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}};

    const auto score = quiz::scoreScale(instrument, half, 0, samples::answers("444444444444444444"));
    CHECK(score.items == 14);
    CHECK(score.length == 18);
    CHECK(score.status == Status::Scored);
    CHECK(*score.sem == near(0.264002007598));
}

TEST_CASE("a score is the mean of the keyed answers, and says how much was answered")
{
    using Row = std::tuple<std::string, Status, int, std::optional<double>, std::optional<double>>;
    // Ten items; the second is reversed. Errors: sd of the keyed answers over the root of their number.
    const auto [text, status, answered, mean, sem]
        = GENERATE(table<std::string, Status, int, std::optional<double>, std::optional<double>>({
            Row{"5155555555", Status::Scored, 10, 5.0, 0.0},
            Row{"5555555555", Status::Scored, 10, 4.6, 0.4},
            Row{"1545454545", Status::Scored, 10, 3.8, std::sqrt(0.24)},
            Row{"55555555__", Status::Scored, 8, 4.5, 0.5},
            Row{"5555555___", Status::Provisional, 7, 31.0 / 7, std::sqrt(96.0 / 7 / 42)},
            Row{"5_5_5_5_5_", Status::Provisional, 5, 5.0, 0.0},
            Row{"5555______", Status::None, 4, std::nullopt, std::nullopt},
            Row{"__________", Status::None, 0, std::nullopt, std::nullopt},
            Row{"", Status::None, 0, std::nullopt, std::nullopt},
        }));
    CAPTURE(text);
    const auto instrument = samples::instrument(1, 5, {"anxiety"}, 10, {2});

    const auto score = quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers(text));
    CHECK(score.status == status);
    CHECK(score.answered == answered);
    CHECK(score.items == 10);
    CHECK_FALSE(score.hasNorms);
    REQUIRE(score.score.has_value() == mean.has_value());
    REQUIRE(score.sem.has_value() == sem.has_value());
    CHECK(score.score.value_or(0) == near(mean.value_or(0)));
    CHECK(score.sem.value_or(0) == near(sem.value_or(0)));
}

TEST_CASE("one answer has a score but, without published figures, no error")
{
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 1);
    const auto alone = quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers("4"));
    CHECK(*alone.score == near(4));
    CHECK_FALSE(alone.sem);
    CHECK_FALSE(alone.interval());

    instrument.scales[0].reference = norms(1.2, 0.9);
    CHECK(*quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers("4")).sem
          == near(0.379473319220));
}

TEST_CASE("a scale of which the form has no item has no score")
{
    const auto instrument = samples::instrument(1, 5, {"anxiety", "avoidance"}, 4);
    const quiz::Form anxietyOnly{"short", {}, {0, 2}};
    const auto score = quiz::scoreScale(instrument, anxietyOnly, 1, samples::answers("5555"));
    CHECK(score.status == Status::None);
    CHECK(score.items == 0);
    CHECK_FALSE(score.score);
}

TEST_CASE("a scale that asks for no share still needs one answer")
{
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 4);
    instrument.scales[0].minAnswered = 0;
    instrument.scales[0].provisionalFrom = 0;
    CHECK(quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers("____")).status
          == Status::None);
    CHECK(quiz::scoreScale(instrument, instrument.forms[0], 0, samples::answers("___2")).status
          == Status::Scored);
}

TEST_CASE("choice items belong to no scale")
{
    auto instrument = samples::instrument(1, 5, {"anxiety"}, 3);
    instrument.items[2].options.resize(2);
    const auto answers = samples::answers("441");
    const auto score = quiz::scoreScale(instrument, instrument.forms[0], 0, answers);
    CHECK(score.items == 2);
    CHECK(*score.score == near(4));
    CHECK(quiz::contributions(instrument, instrument.forms[0], 0, answers).size() == 2);
}

TEST_CASE("only the interval that is shown is clipped to the bounds")
{
    const auto score = scored(4.9, 0.5);
    CHECK(score.interval()->high == near(4.9 + quiz::Z * 0.5));
    CHECK(score.shownInterval({1, 5, {}, {}})->high == near(5));
    CHECK(score.shownInterval({1, 5, {}, {}})->low == near(4.9 - quiz::Z * 0.5));
    CHECK(scored(1, 0.5).shownInterval({1, 5, {}, {}})->low == near(1));
    CHECK_FALSE(scored(1, std::nullopt).shownInterval({1, 5, {}, {}}));
}

TEST_CASE("styles are probabilities")
{
    const auto styles = quiz::styleProbabilities(56.0 / 18, 0.2328278859, 3, 44.0 / 18, 0.2086565802, 3);
    CHECK(styles.secure == near(0.315373535));
    CHECK(styles.anxious == near(0.6807487458));
    CHECK(styles.avoidant == near(0.0012276907));
    CHECK(styles.fearful == near(0.0026500286));
}

TEST_CASE("without an error an axis is certain, or even on the cut")
{
    const auto [anxiety, avoidance, secure, anxious, avoidant, fearful]
        = GENERATE(table<double, double, double, double, double, double>({
            {2, 2, 1, 0, 0, 0},
            {5, 2, 0, 1, 0, 0},
            {2, 5, 0, 0, 1, 0},
            {5, 5, 0, 0, 0, 1},
            {4, 2, 0.5, 0.5, 0, 0},
            {4, 4, 0.25, 0.25, 0.25, 0.25},
        }));
    CAPTURE(anxiety, avoidance);
    const auto styles = quiz::styleProbabilities(anxiety, 0, 4, avoidance, 0, 4);
    CHECK(styles.secure == near(secure));
    CHECK(styles.anxious == near(anxious));
    CHECK(styles.avoidant == near(avoidant));
    CHECK(styles.fearful == near(fearful));
}

TEST_CASE("a style is named from 0.60 upward, below it two are")
{
    using quiz::Style;
    using Row = std::tuple<quiz::StyleProbabilities, Style, std::optional<Style>>;
    const auto [styles, first, second]
        = GENERATE(table<quiz::StyleProbabilities, Style, std::optional<Style>>({
            Row{{0.60, 0.40, 0, 0}, Style::Secure, std::nullopt},
            Row{{0.59, 0.41, 0, 0}, Style::Secure, Style::Anxious},
            Row{{0.1, 0.2, 0.3, 0.4}, Style::Fearful, Style::Avoidant},
            Row{{0.3, 0.3, 0.2, 0.2}, Style::Secure, Style::Anxious},
            Row{{0.25, 0.25, 0.25, 0.25}, Style::Secure, Style::Anxious},
            Row{{0, 0, 1, 0}, Style::Avoidant, std::nullopt},
        }));
    const auto leaning = quiz::leaning(styles);
    CHECK(leaning.first == first);
    CHECK(leaning.second == second);
}

TEST_CASE("the reliable change index with published figures")
{
    struct Row
    {
        double earlier, later, sd, alpha;
        std::optional<double> retest;
        double expected;
        bool isChange;
    };
    const auto row = GENERATE(values<Row>({
        {32.5, 47.5, 10, 0.80, {}, 2.371708245126, true},
        {5.0, 4.0, 1.2, 0.90, {}, -1.863389981250, false},
        {5.0, 4.0, 1.2, 0.80, {}, -1.317615691737, false},
        {5.0, 4.0, 1.2, 0.90, 0.80, -1.317615691737, false},
        {4.0, 4.0, 1.2, 0.90, {}, 0, false},
    }));
    CAPTURE(row.earlier, row.later, row.alpha);
    quiz::Scale scale;
    scale.reference = norms(row.sd, row.alpha, row.retest);

    const auto index = quiz::reliableChangeIndex(scale, scored(row.earlier, 1), scored(row.later, 1));
    REQUIRE(index);
    CHECK(*index == near(row.expected));
    CHECK(quiz::isReliableChange(*index) == row.isChange);
}

TEST_CASE("the steps of the reliable change index")
{
    const double sem = quiz::semFromNorms(10, 0.80, 1, 1);
    CHECK(sem == near(4.472135955000));
    CHECK(std::sqrt(2) * sem == near(6.324555320337));
    CHECK(quiz::reliableChangeIndex(32.5, 47.5, sem) == near(2.371708245126));
}

TEST_CASE("a sitting with missing answers makes a change less sure")
{
    quiz::Scale scale;
    scale.reference = norms(1.2, 0.90);
    const auto index = quiz::reliableChangeIndex(scale, scored(5, 1, 10), scored(4, 1, 8));
    CHECK(*index == near(-1 / std::sqrt(0.144 * (1 + 10.0 / 8))));
}

TEST_CASE("the reliable change index without published figures")
{
    const quiz::Scale scale;
    CHECK(*quiz::reliableChangeIndex(scale, scored(3, 0.3), scored(4, 0.4)) == near(2));
    CHECK(*quiz::reliableChangeIndex(scale, scored(3, 0), scored(4, 0.4)) == near(2.5));
    CHECK_FALSE(quiz::reliableChangeIndex(scale, scored(3, 0), scored(4, 0)));
    CHECK_FALSE(quiz::reliableChangeIndex(scale, scored(3, std::nullopt), scored(4, 0.4)));
    CHECK_FALSE(quiz::reliableChangeIndex(scale, scored(3, 0.3), quiz::ScaleScore{}));
    CHECK_FALSE(quiz::isReliableChange(quiz::Z));
    CHECK(quiz::isReliableChange(-2));
}

TEST_CASE("contributions name what moved a score most, first")
{
    const auto instrument = samples::instrument(1, 7, {"anxiety"}, 5, {2, 4});
    // Keyed: 5, 7, missing, 1, 3.
    const auto found = quiz::contributions(instrument, instrument.forms[0], 0, samples::answers("51_73"));
    std::vector<std::tuple<std::size_t, int, double>> rows;
    for (const auto &one : found)
        rows.emplace_back(one.item, one.answer, one.amount);
    CHECK(rows
          == std::vector<std::tuple<std::size_t, int, double>>{
              {1, 1, 0.75}, {3, 7, -0.75}, {0, 5, 0.25}, {4, 3, -0.25}});
}

TEST_CASE("whatever is answered, contributions sum to the distance from the midpoint")
{
    std::mt19937 random(20260405);
    const auto instrument = samples::instrument(1, 6, {"anxiety", "avoidance"}, 23, {1, 2, 3, 7, 11, 12});
    for (int round = 0; round < 500; ++round) {
        const auto answers = randomAnswers(random, instrument);
        for (std::size_t scale = 0; scale < 2; ++scale) {
            const auto score = quiz::scoreScale(instrument, instrument.forms[0], scale, answers);
            const auto parts = quiz::contributions(instrument, instrument.forms[0], scale, answers);
            REQUIRE(parts.size() == static_cast<std::size_t>(score.answered));
            if (!score.score)
                continue;
            const double sum
                = std::accumulate(parts.begin(), parts.end(), 0.0,
                                  [](double all, const auto &part) { return all + part.amount; });
            REQUIRE(std::abs(sum - (*score.score - instrument.responseScale.midpoint())) < 1e-12);
        }
    }
}

TEST_CASE("whatever is answered, the four styles sum to 1")
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> point(1, 7);
    std::uniform_real_distribution<double> error(0, 1.5);
    for (int round = 0; round < 500; ++round) {
        const double sem = round % 10 == 0 ? 0 : error(random);
        const auto styles = quiz::styleProbabilities(point(random), sem, 4, point(random), error(random), 4);
        const std::vector all{styles.secure, styles.anxious, styles.avoidant, styles.fearful};
        REQUIRE(std::abs(std::accumulate(all.begin(), all.end(), 0.0) - 1) < 1e-12);
        REQUIRE(std::ranges::all_of(all, [](double one) { return one >= 0 && one <= 1; }));
    }
}

TEST_CASE("whatever is answered, reversing every item and every answer changes nothing")
{
    std::mt19937 random(99);
    const auto straight = samples::instrument(1, 7, {"anxiety"}, 12);
    auto reversed = straight;
    for (auto &item : reversed.items)
        item.isReversed = true;
    for (int round = 0; round < 200; ++round) {
        auto answers = randomAnswers(random, straight);
        const auto one = quiz::scoreScale(straight, straight.forms[0], 0, answers);
        for (auto &answer : answers)
            answer = answer ? std::optional(8 - *answer) : std::nullopt;
        const auto other = quiz::scoreScale(reversed, reversed.forms[0], 0, answers);
        REQUIRE(one.score == other.score);
        REQUIRE(one.sem == other.sem);
    }
}

TEST_CASE("the longest run of the same raw answer")
{
    const auto [text, expected] = GENERATE(table<std::string, int>({
        {"33_3331", 3},
        {"1234567", 1},
        {"4444444", 7},
        {"_______", 0},
        {"55_55_5", 2},
        {"1222211", 4},
        {"", 0},
    }));
    CAPTURE(text);
    const auto instrument = samples::instrument(1, 7, {"anxiety"}, 7, {2, 5});
    CHECK(quiz::longstring(instrument.forms[0], samples::answers(text)) == expected);
}

TEST_CASE("runs are counted in the order of the form")
{
    const quiz::Form shuffled{"shuffled", {}, {0, 2, 4, 1, 3}};
    CHECK(quiz::longstring(shuffled, samples::answers("51515")) == 3);
}

TEST_CASE("the pace is the median of the known times")
{
    using quiz::Pace;
    using Seconds = std::vector<double>;
    const auto [seconds, expected] = GENERATE(table<Seconds, Pace>({
        {Seconds{}, Pace::Unknown},
        {Seconds{0, 0, 0}, Pace::Unknown},
        {Seconds{2, 2, 2}, Pace::Unremarkable},
        {Seconds{1.9, 1.9, 30}, Pace::Fast},
        {Seconds{1, 1, 1}, Pace::Fast},
        {Seconds{0.99, 0.5, 8}, Pace::VeryFast},
        {Seconds{1, 3}, Pace::Unremarkable},
        {Seconds{0.5, 3, 0, 0, 0}, Pace::Fast},
    }));
    CHECK(quiz::pace(seconds) == expected);
}

TEST_CASE("a score is compared with the sample of its norms only")
{
    const auto [mean, sd, score, expected] = GENERATE(table<double, double, double, double>({
        {3.0, 1.2, 3.0, 0.5},
        {3.0, 1.2, 4.2, 0.841344746068543},
        {32.5, 10, 47.5, 0.933192798731142},
        {4.0, 0.5, 1.0, 9.8658764503770e-10},
    }));
    quiz::Norms norms;
    norms.mean = mean;
    norms.sd = sd;
    CHECK(quiz::shareBelow(norms, score) == Approx(expected).margin(1e-9));
}
