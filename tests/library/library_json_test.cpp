#include "catch.hpp"
#include "library/library_json.h"

TEST_CASE("a stranger's library is not walked into the depth")
{
    const auto deep = R"({"id": )" + std::string(200'000, '[') + std::string(200'000, ']') + "}";
    CHECK_THROWS_WITH(library::categoryFromJson(deep), Catch::Contains("deeper than 32 levels"));
    CHECK_THROWS_WITH(library::situationFromJson(deep), Catch::Contains("deeper than 32 levels"));
}
