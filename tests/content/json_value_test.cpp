#include "catch.hpp"
#include "content/json_value.h"

TEST_CASE("content as JSON has the depth of every JSON")
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(content::parseJson(nested(32)));
    const auto deep = content::parseJson("\n" + nested(200'000));
    REQUIRE_FALSE(deep);
    CHECK(deep.error() == base::Error{"the JSON is nested deeper than 32 levels", 2, "byte 34"});
}
