#pragma once

#include "library/text_features.h"

#include <cmath>

namespace library {

/// How much a feature tells that stands in `frequency` of `samples` texts: its inverse document frequency,
/// log(1 + N / n), times the root of its concept's weight, times the weight of its kind.
inline double featureValue(FeatureKind kind, double weight, double frequency, double samples)
{
    constexpr double KindWeights[] = {1, 1.3, 1, 0.6, 0.35};
    return KindWeights[static_cast<int>(kind)] * std::sqrt(weight) * std::log(1 + samples / frequency);
}

} // namespace library
