#include "catch.hpp"
#include "cli/commands.h"

#include <nlohmann/json.hpp>

#include <sstream>
#include <vector>

namespace {

struct Ran
{
    int exitCode = 0;
    std::string out;
};

Ran list(std::vector<const char *> arguments)
{
    arguments.insert(arguments.begin(), {"attune", "--content", ATTUNE_BUNDLE, "list"});
    std::ostringstream out;
    std::ostringstream err;
    const auto outcome = cli::run(static_cast<int>(arguments.size()), arguments.data(), out, err);
    return {outcome.exitCode, out.str()};
}

} // namespace

TEST_CASE("list --paths prints every step in its order")
{
    const auto ran = list({"--paths", "--language", "en"});
    CHECK(ran.exitCode == 0);
    CHECK_THAT(ran.out,
               Catch::StartsWith("when-you-fight\t1\tfear-is-information\t")
                   && Catch::Contains("\nfrom-far-away\t5\treunions\tReunions\n"));
}

TEST_CASE("list --paths --json says why each page comes when it does, in the language asked for")
{
    const auto paths = nlohmann::json::parse(list({"--paths", "--json", "--language", "zh"}).out);
    REQUIRE(paths.size() == 6);
    for (const auto &path : paths) {
        int minutes = 0;
        for (const auto &step : path["steps"]) {
            minutes += step["minutes"].get<int>();
            CHECK_FALSE(step["line"].get<std::string>().empty());
        }
        CHECK(path["minutes"] == minutes);
        CHECK_FALSE(path["description"].get<std::string>().empty());
    }
    CHECK(paths[4]["steps"][4]["title"] == "重逢");
}

TEST_CASE("paths lie across the categories")
{
    CHECK(list({"--paths", "--category", "conflict"}).exitCode == 2);
}
