#include "catch.hpp"
#include "reading/pagination.h"

#include <string>

namespace {

/// "0:10 1:0" for a first strip at 10 of the first page and a second one on top of the next.
std::string placed(const std::vector<reading::Strip> &strips)
{
    std::string text;
    for (const auto &place : reading::paginate(strips, 100))
        text += (text.empty() ? "" : " ") + std::to_string(place.page) + ":"
            + std::to_string(static_cast<int>(place.top));
    return text;
}

} // namespace

TEST_CASE("strips go below each other and whole onto the next page")
{
    const auto [name, strips, expected]
        = GENERATE(table<std::string, std::vector<reading::Strip>, std::string>({
            {"nothing", {}, ""},
            {"a gap between, none at the top", {{20, 9}, {20, 5}}, "0:0 0:25"},
            {"one that just fits", {{60}, {30, 10}}, "0:0 0:70"},
            {"one that does not", {{60}, {31, 10}}, "0:0 1:0"},
            {"a heading goes with what follows", {{60}, {20, 5}, {20, 5, false}}, "0:0 1:0 1:25"},
            {"three kept together", {{60}, {10}, {10, 0, false}, {30, 0, false}}, "0:0 1:0 1:10 1:20"},
            {"higher than a page", {{10}, {200}, {10}}, "0:0 1:0 2:0"},
            {"together higher than a page", {{10}, {60}, {60, 0, false}}, "0:0 0:10 1:0"},
        }));
    INFO(name);
    CHECK(placed(strips) == expected);
}

TEST_CASE("no line of a paragraph stands alone at a page's end or beginning")
{
    const auto [lines, expected]
        = GENERATE(table<int, std::string>({{1, "1"}, {2, "10"}, {3, "100"}, {4, "1010"}, {6, "101110"}}));
    std::vector<reading::Strip> strips(static_cast<std::size_t>(lines));
    reading::keepLinesTogether(strips, 0, strips.size());
    std::string breaks;
    for (const auto &strip : strips)
        breaks += strip.mayBreakBefore ? '1' : '0';
    CHECK(breaks == expected);
}
