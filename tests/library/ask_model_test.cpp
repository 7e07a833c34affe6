#include "catch.hpp"
#include "library/ask_model.h"

#include <random>

using namespace std::string_literals;
using library::PackedWeight;

namespace {

using Numbers = std::vector<std::size_t>;

/// From a piece of memory of just this size, so that a sanitizer notices reading beyond.
Numbers unpacked(std::string_view bytes)
{
    const std::vector<char> exact(bytes.begin(), bytes.end());
    Numbers numbers;
    library::readPackedNumbers({exact.data(), exact.size()},
                               [&](std::size_t number) { numbers.push_back(number); });
    return numbers;
}

/// Label and weight of each, but for those of weight 0.
std::vector<std::pair<std::size_t, int>> pairs(const std::vector<PackedWeight> &weights)
{
    std::vector<std::pair<std::size_t, int>> pairs;
    for (const auto &[label, weight] : weights) {
        if (weight != 0)
            pairs.emplace_back(label, weight);
    }
    return pairs;
}

} // namespace

TEST_CASE("ascending numbers come back as they were packed")
{
    const auto numbers
        = GENERATE(Numbers{}, Numbers{0}, Numbers{127}, Numbers{128}, Numbers{0, 1, 2, 300, 301},
                   Numbers{5, 5, 16383, 32767}, Numbers{16384, 2097152, 4294967296}, Numbers{(1ULL << 62U)});
    CHECK(unpacked(library::packedNumbers(numbers)) == numbers);
}

TEST_CASE("numbers are packed as the differences, in seven bits each")
{
    const auto [numbers, bytes] = GENERATE(table<Numbers, std::string>({
        {Numbers{}, ""},
        {Numbers{0}, "\0"s},
        {Numbers{5, 7, 107}, "\x05\x02\x64"},
        {Numbers{300}, "\xAC\x02"},
    }));
    CHECK(library::packedNumbers(numbers) == bytes);
}

TEST_CASE("damaged numbers are read up to the damage")
{
    const auto [bytes, numbers] = GENERATE(table<std::string, Numbers>({
        {"\x05\x82", Numbers{5}},
        {"\x80", Numbers{}},
        {std::string(8, '\x80') + "\x01", Numbers{std::size_t{1} << 56U}},
        // Without end, or longer than any number.
        {std::string(9, '\x80') + "\x01", Numbers{}},
        {"\x05" + std::string(100, '\xFF') + "\x01", Numbers{5}},
        {std::string(100000, '\x80'), Numbers{}},
    }));
    CHECK(unpacked(bytes) == numbers);
}

TEST_CASE("every beginning of packed numbers gives a beginning of the numbers")
{
    const Numbers numbers{3, 200, 70000, 70001, 10000000};
    const auto bytes = library::packedNumbers(numbers);
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
        const auto read = unpacked(bytes.substr(0, size));
        REQUIRE(read.size() <= numbers.size());
        CHECK(std::equal(read.begin(), read.end(), numbers.begin()));
    }
}

TEST_CASE("weights come back as they were packed, however far their classes are apart")
{
    const auto weights
        = GENERATE(std::vector<PackedWeight>{}, std::vector<PackedWeight>{{0, 1}},
                   std::vector<PackedWeight>{{0, -127}, {1, 127}, {2, -1}},
                   std::vector<PackedWeight>{{254, 3}}, std::vector<PackedWeight>{{255, 3}},
                   std::vector<PackedWeight>{{256, 3}}, std::vector<PackedWeight>{{510, 3}, {511, -128}},
                   std::vector<PackedWeight>{{7, 9}, {1000, 10}, {1255, 11}, {1511, 12}});
    CHECK(pairs(library::unpackedWeights(library::packedWeights(weights))) == pairs(weights));
}

TEST_CASE("half a weight is none")
{
    const auto [bytes, count] = GENERATE(table<std::string, std::size_t>({
        {"", 0},
        {"\x05", 0},
        {"\x05\x01\x05", 1},
        {std::string(1001, '\xFF'), 500},
    }));
    const std::vector<char> exact(bytes.begin(), bytes.end());
    CHECK(library::unpackedWeights({exact.data(), exact.size()}).size() == count);
}

TEST_CASE("short numbers come back as they were packed")
{
    const auto numbers = GENERATE(Numbers{}, Numbers{0}, Numbers{255, 256, 65535, 0, 4660});
    CHECK(library::unpackedShorts(library::packedShorts(numbers)) == numbers);
}

TEST_CASE("half a short number is none")
{
    const auto [bytes, numbers] = GENERATE(table<std::string, Numbers>({
        {"\x34\x12", Numbers{0x1234}},
        {"\x34", Numbers{}},
        {"\x34\x12\xFF", Numbers{0x1234}},
        {"\xFF\xFF", Numbers{0xFFFF}},
    }));
    const std::vector<char> exact(bytes.begin(), bytes.end());
    CHECK(library::unpackedShorts({exact.data(), exact.size()}) == numbers);
}

TEST_CASE("whatever the bytes are, they are read to their end at most")
{
    std::mt19937 random(7); // NOLINT: the same bytes in every run
    for (int round = 0; round < 300; ++round) {
        std::vector<char> bytes(random() % 40);
        for (auto &byte : bytes)
            byte = static_cast<char>(random() % 256);
        const std::string_view view(bytes.data(), bytes.size());
        CHECK(unpacked(view).size() <= bytes.size());
        CHECK(library::unpackedWeights(view).size() == bytes.size() / 2);
        CHECK(library::unpackedShorts(view).size() == bytes.size() / 2);
    }
}
