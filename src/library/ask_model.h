#pragma once

#include "base/language.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// How the texts that readers type are kept in a bundle: every page that has some is a class, every text a
/// sample of one class. Samples and classes are counted from 0 in each language. Whole numbers are written as
/// LEB128, ascending ones as the differences.
namespace library {

/// What a class leads to.
enum class ClassKind {
    /// An item of the search.
    Item,
    /// A kind of moment, for which sentences are wanted.
    Situation,
    /// What no page is about.
    Elsewhere,
    /// Danger, whatever page is about it: its texts are the forms of danger.
    Danger
};

/// A weight of the classifier is written as a whole number up to this, times the scale of its model.
constexpr double MostWeight = 127;
/// The length of a sample's vector is written in thousandths.
constexpr double NormScale = 1000;

/// Ascending numbers.
std::string packedNumbers(std::span<const std::size_t> numbers);
/// Calls `use` with each number; stops at damaged bytes.
template <typename Use>
void readPackedNumbers(std::string_view bytes, Use use)
{
    std::size_t number = 0;
    std::size_t step = 0;
    unsigned shift = 0;
    for (const char byte : bytes) {
        const auto bits = static_cast<unsigned char>(byte);
        if (shift > 56)
            return;
        step |= static_cast<std::size_t>(bits & 0x7FU) << shift;
        shift += 7;
        if ((bits & 0x80U) != 0)
            continue;
        number += step;
        use(number);
        step = 0;
        shift = 0;
    }
}

/// A weight of the classifier for one class, rounded to a whole number from -127 to 127.
struct PackedWeight
{
    std::size_t label = 0;
    std::int8_t weight = 0;
};

/// Ascending by class.
std::string packedWeights(std::span<const PackedWeight> weights);
std::vector<PackedWeight> unpackedWeights(std::string_view bytes);

/// Each number in two bytes, little-endian; at most 65,535.
std::string packedShorts(std::span<const std::size_t> numbers);
std::vector<std::size_t> unpackedShorts(std::string_view bytes);

} // namespace library
