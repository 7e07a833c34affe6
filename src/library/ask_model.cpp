#include "library/ask_model.h"

namespace library {

namespace {

void append(std::string &bytes, std::size_t number)
{
    for (; number >= 0x80U; number >>= 7U)
        bytes += static_cast<char>((number & 0x7FU) | 0x80U);
    bytes += static_cast<char>(number);
}

} // namespace

std::string packedNumbers(std::span<const std::size_t> numbers)
{
    std::string bytes;
    std::size_t last = 0;
    for (const auto number : numbers) {
        append(bytes, number - last);
        last = number;
    }
    return bytes;
}

// A class is written in one byte, because no library has more than a few hundred pages with asks; one
// that is further away is reached by steps with weight 0.
std::string packedWeights(std::span<const PackedWeight> weights)
{
    constexpr std::size_t LongestStep = 255;
    std::string bytes;
    std::size_t last = 0;
    for (const auto &[label, weight] : weights) {
        for (; label - last > LongestStep; last += LongestStep)
            bytes.append(1, static_cast<char>(LongestStep)).append(1, '\0');
        bytes.append(1, static_cast<char>(label - last)).append(1, static_cast<char>(weight));
        last = label;
    }
    return bytes;
}

std::vector<PackedWeight> unpackedWeights(std::string_view bytes)
{
    std::vector<PackedWeight> weights;
    weights.reserve(bytes.size() / 2);
    std::size_t label = 0;
    for (std::size_t index = 0; index + 1 < bytes.size(); index += 2) {
        label += static_cast<unsigned char>(bytes[index]);
        weights.push_back({label, static_cast<std::int8_t>(bytes[index + 1])});
    }
    return weights;
}

std::string packedShorts(std::span<const std::size_t> numbers)
{
    std::string bytes;
    for (const auto number : numbers)
        bytes.append(1, static_cast<char>(number & 0xFFU))
            .append(1, static_cast<char>((number >> 8U) & 0xFFU));
    return bytes;
}

std::vector<std::size_t> unpackedShorts(std::string_view bytes)
{
    std::vector<std::size_t> numbers;
    numbers.reserve(bytes.size() / 2);
    for (std::size_t index = 0; index + 1 < bytes.size(); index += 2)
        numbers.push_back(static_cast<unsigned char>(bytes[index])
                          | static_cast<std::size_t>(static_cast<unsigned char>(bytes[index + 1])) << 8U);
    return numbers;
}

} // namespace library
