#include "base/json_limits.h"
#include "catch.hpp"

namespace {

std::string nested(std::size_t depth)
{
    return std::string(depth, '[') + std::string(depth, ']');
}

} // namespace

TEST_CASE("JSON has a depth that no reader goes beyond")
{
    CHECK_FALSE(base::exceededJsonLimit(nested(base::DeepestJson)));
    CHECK(base::exceededJsonLimit("\n" + nested(base::DeepestJson + 1))
          == base::Error{"the JSON is nested deeper than 32 levels", 2, "byte 34"});
    CHECK(base::exceededJsonLimit(std::string(200'000, '[')));
    CHECK(base::exceededJsonLimit(R"({"a":)" + nested(base::DeepestJson) + "}"));
}

TEST_CASE("brackets in strings and beside each other are not deep")
{
    const auto text = GENERATE(as<std::string>{}, '"' + nested(100) + '"', R"("\")" + nested(100) + '"',
                               R"(["\\", ")" + nested(100) + R"("])", std::string(100, ']') + nested(32));
    INFO(text);
    CHECK_FALSE(base::exceededJsonLimit(text));
    std::string wide = "[";
    for (int i = 0; i < 100; ++i)
        wide += "[],";
    CHECK_FALSE(base::exceededJsonLimit(wide));
}

TEST_CASE("JSON has a size that the sentence names")
{
    CHECK_FALSE(base::exceededJsonLimit("1234", 4));
    CHECK(base::exceededJsonLimit("12345", 4) == base::Error{"the JSON is larger than 4 bytes", 0, {}});
    CHECK(base::sizeInWords(base::LargestJson) == "64 MiB");
}
