#pragma once

#include <cstddef>
#include <vector>

namespace library {

/// A text as a sparse vector of unit length, and the class it belongs to.
struct TrainingSample
{
    struct Value
    {
        std::size_t feature = 0;
        double value = 0;
    };

    std::vector<Value> values;
    std::size_t label = 0;
};

/// One linear function of the features for each class: greater for texts of the class than for others.
struct LinearModel
{
    /// By feature, then by class.
    std::vector<std::vector<float>> weights;
};

/// Trains one support vector machine for each class against all others: L2-regularised, with the squared
/// hinge loss, by coordinate descent in the dual (Hsieh et al., 2008, "A dual coordinate descent method for
/// large-scale linear SVM", algorithm 1). The same samples give the same weights.
LinearModel trainLinearModel(const std::vector<TrainingSample> &samples, std::size_t features,
                             std::size_t classes);

} // namespace library
