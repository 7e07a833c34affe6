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

/// What a sample is for one linear function.
enum class Side { Negative, Positive, Neither };

/// Trains linear functions of the features, greater for texts of the positive classes than for those of the
/// negative ones: `sides` has for each function the side of every class. Support vector machines,
/// L2-regularised, with the squared hinge loss, by coordinate descent in the dual (Hsieh et al., 2008, "A
/// dual coordinate descent method for large-scale linear SVM", algorithm 1). Gives the weights by feature,
/// then by function; the same samples give the same weights.
std::vector<std::vector<float>> trainLinearFunctions(const std::vector<TrainingSample> &samples,
                                                     std::size_t features,
                                                     const std::vector<std::vector<Side>> &sides);

} // namespace library
