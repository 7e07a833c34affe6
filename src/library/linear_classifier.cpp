#include "library/linear_classifier.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace library {

namespace {

/// The price of a training text on the wrong side, against that of large weights.
constexpr double Cost = 1;
constexpr int Passes = 20;
/// Passes end where no gradient is steeper.
constexpr double Tolerance = 0.02;

/// One function.
class BinaryTrainer
{
public:
    BinaryTrainer(const std::vector<TrainingSample> &samples, std::size_t features,
                  const std::vector<Side> &sides)
        : m_samples(samples)
        , m_sides(sides)
        , m_weights(features, 0)
        , m_alpha(samples.size(), 0)
    {
    }

    const std::vector<double> &train(const std::vector<std::size_t> &order)
    {
        for (int pass = 0; pass < Passes; ++pass) {
            double steepest = 0;
            for (const auto index : order)
                steepest = std::max(steepest, step(index));
            if (steepest < Tolerance)
                break;
        }
        return m_weights;
    }

private:
    /// Moves the multiplier of one sample to its best value; the size of the gradient there before.
    double step(std::size_t index)
    {
        constexpr double Diagonal = 0.5 / Cost;
        const auto &sample = m_samples[index];
        if (m_sides[sample.label] == Side::Neither)
            return 0;
        const double side = m_sides[sample.label] == Side::Positive ? 1 : -1;
        double margin = 0;
        for (const auto &[feature, value] : sample.values)
            margin += m_weights[feature] * value;
        auto &alpha = m_alpha[index];
        const double gradient = side * margin - 1 + Diagonal * alpha;
        if (alpha == 0 && gradient >= 0)
            return 0;
        // The samples have unit length.
        const double moved = std::max(alpha - gradient / (1 + Diagonal), 0.0);
        const double change = (moved - alpha) * side;
        alpha = moved;
        for (const auto &[feature, value] : sample.values)
            m_weights[feature] += change * value;
        return std::abs(gradient);
    }

    const std::vector<TrainingSample> &m_samples;
    const std::vector<Side> &m_sides;
    std::vector<double> m_weights;
    std::vector<double> m_alpha;
};

/// Any fixed order in which neighbours are of different classes. std::shuffle would be another one with each
/// standard library.
std::vector<std::size_t> shuffled(std::size_t count)
{
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::mt19937 random; // NOLINT: seeded with its default, to be the same each time
    for (std::size_t last = count; last > 1; --last)
        std::swap(order[last - 1], order[random() % last]);
    return order;
}

} // namespace

std::vector<std::vector<float>> trainLinearFunctions(const std::vector<TrainingSample> &samples,
                                                     std::size_t features,
                                                     const std::vector<std::vector<Side>> &sides)
{
    std::vector<std::vector<float>> weights(features, std::vector<float>(sides.size(), 0));
    const auto order = shuffled(samples.size());
    for (std::size_t function = 0; function < sides.size(); ++function) {
        BinaryTrainer trainer(samples, features, sides[function]);
        const auto &trained = trainer.train(order);
        for (std::size_t feature = 0; feature < features; ++feature)
            weights[feature][function] = static_cast<float>(trained[feature]);
    }
    return weights;
}

} // namespace library
