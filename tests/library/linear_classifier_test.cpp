#include "catch.hpp"
#include "library/linear_classifier.h"

#include <cmath>

using library::Side;
using library::TrainingSample;

namespace {

/// A text with these features, each as often as the others.
TrainingSample sample(const std::vector<std::size_t> &features, std::size_t label)
{
    TrainingSample sample;
    sample.label = label;
    for (const auto feature : features)
        sample.values.push_back({feature, 1 / std::sqrt(static_cast<double>(features.size()))});
    return sample;
}

/// Three classes; feature 0 stands in texts of each, 1 to 6 in those of one, 7 in one text.
std::vector<TrainingSample> toySamples()
{
    return {sample({0, 1}, 0),    sample({1, 2}, 0), sample({0, 2}, 0), sample({0, 3}, 1), sample({3, 4}, 1),
            sample({0, 4, 7}, 1), sample({5, 6}, 2), sample({0, 6}, 2), sample({0, 5}, 2)};
}

/// Each class against all others.
std::vector<std::vector<Side>> oneAgainstAll(std::size_t classes)
{
    std::vector<std::vector<Side>> sides(classes, std::vector<Side>(classes, Side::Negative));
    for (std::size_t label = 0; label < classes; ++label)
        sides[label][label] = Side::Positive;
    return sides;
}

using Weights = std::vector<std::vector<float>>;

Weights train(const std::vector<TrainingSample> &samples, std::size_t features, std::size_t classes)
{
    return library::trainLinearFunctions(samples, features, oneAgainstAll(classes));
}

std::size_t told(const Weights &weights, const std::vector<std::size_t> &features)
{
    std::vector<float> margins(weights.front().size(), 0);
    for (const auto feature : features) {
        for (std::size_t label = 0; label < margins.size(); ++label)
            margins[label] += weights.at(feature).at(label);
    }
    return static_cast<std::size_t>(std::ranges::max_element(margins) - margins.begin());
}

} // namespace

TEST_CASE("texts of classes that differ are told apart, also new ones")
{
    const auto model = train(toySamples(), 8, 3);
    const auto [features, label] = GENERATE(table<std::vector<std::size_t>, std::size_t>({
        {{0, 1}, 0},
        {{2}, 0},
        {{0, 3}, 1},
        {{3, 4, 0}, 1},
        {{7}, 1},
        {{5}, 2},
        {{0, 5, 6}, 2},
        {{6, 6, 1}, 2},
    }));
    CHECK(told(model, features) == label);
}

TEST_CASE("a feature of one class speaks for it and against the others, one of all for none")
{
    const auto model = train(toySamples(), 8, 3);
    CHECK(model[1][0] > 0.3F);
    CHECK(model[1][1] < 0);
    CHECK(model[1][2] < 0);
    for (const auto weight : model[0])
        CHECK(std::abs(weight) < model[1][0]);
}

TEST_CASE("the same samples give the same weights")
{
    const auto once = train(toySamples(), 8, 3);
    CHECK(once == train(toySamples(), 8, 3));
}

TEST_CASE("little to learn from is no trouble")
{
    const auto [samples, features, classes]
        = GENERATE(table<std::vector<TrainingSample>, std::size_t, std::size_t>({
            {{}, 0, 0},
            {{}, 3, 2},
            {{}, 0, 2},
            {{sample({0}, 0)}, 1, 1},
            {{sample({}, 0)}, 2, 2},
            {{sample({}, 0), sample({}, 1), sample({0}, 1)}, 2, 2},
            {{sample({0}, 0), sample({0}, 1)}, 1, 2},
        }));
    const auto model = train(samples, features, classes);
    REQUIRE(model.size() == features);
    for (const auto &weights : model) {
        REQUIRE(weights.size() == classes);
        CHECK(std::ranges::all_of(weights, [](float weight) { return std::isfinite(weight); }));
    }
}

TEST_CASE("a class that is on neither side is not learned from")
{
    auto sides = oneAgainstAll(3);
    sides[0][2] = Side::Neither;
    auto samples = toySamples();
    const auto with = library::trainLinearFunctions(samples, 8, sides);
    std::erase_if(samples, [](const TrainingSample &each) { return each.label == 2; });
    const auto without = library::trainLinearFunctions(samples, 8, oneAgainstAll(3));
    for (std::size_t feature = 0; feature < 8; ++feature)
        CHECK(std::abs(with[feature][0] - without[feature][0]) < 0.02F);
    CHECK(with[5][0] == 0);
}

TEST_CASE("two classes can be told from the third together")
{
    const std::vector<std::vector<Side>> sides{{Side::Positive, Side::Positive, Side::Negative}};
    const auto weights = library::trainLinearFunctions(toySamples(), 8, sides);
    CHECK(weights[1][0] > 0);
    CHECK(weights[3][0] > 0);
    CHECK(weights[5][0] < 0);
}
