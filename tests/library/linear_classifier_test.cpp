#include "catch.hpp"
#include "library/linear_classifier.h"

#include <cmath>

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

std::size_t told(const library::LinearModel &model, const std::vector<std::size_t> &features)
{
    std::vector<float> margins(model.weights.front().size(), 0);
    for (const auto feature : features) {
        for (std::size_t label = 0; label < margins.size(); ++label)
            margins[label] += model.weights.at(feature).at(label);
    }
    return static_cast<std::size_t>(std::ranges::max_element(margins) - margins.begin());
}

} // namespace

TEST_CASE("texts of classes that differ are told apart, also new ones")
{
    const auto model = library::trainLinearModel(toySamples(), 8, 3);
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
    const auto model = library::trainLinearModel(toySamples(), 8, 3);
    CHECK(model.weights[1][0] > 0.3F);
    CHECK(model.weights[1][1] < 0);
    CHECK(model.weights[1][2] < 0);
    for (const auto weight : model.weights[0])
        CHECK(std::abs(weight) < model.weights[1][0]);
}

TEST_CASE("the same samples give the same weights")
{
    const auto once = library::trainLinearModel(toySamples(), 8, 3);
    CHECK(once.weights == library::trainLinearModel(toySamples(), 8, 3).weights);
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
    const auto model = library::trainLinearModel(samples, features, classes);
    REQUIRE(model.weights.size() == features);
    for (const auto &weights : model.weights) {
        REQUIRE(weights.size() == classes);
        CHECK(std::ranges::all_of(weights, [](float weight) { return std::isfinite(weight); }));
    }
}
