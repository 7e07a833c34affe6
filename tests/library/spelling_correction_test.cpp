#include "catch.hpp"
#include "library/spelling_correction.h"

#include <SQLiteCpp/Database.h>

namespace {

std::string nearest(std::string_view typed, bool mayBeUnfinished)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec("CREATE TABLE vocabulary(word TEXT PRIMARY KEY, occurrences INTEGER NOT NULL)");
    database.exec(
        "INSERT INTO vocabulary VALUES ('apology', 5), ('apologise', 9), ('argue', 2), ('argued', 7),"
        " ('café', 1), ('communication', 3), ('liste', 1), ('listen', 4), ('listing', 6), ('любовь', 2)");
    return library::nearestWord(database, typed, mayBeUnfinished).value_or("");
}

} // namespace

TEST_CASE("the nearest word is the one with the fewest changed letters, then the more frequent")
{
    const auto [typed, whole, unfinished] = GENERATE(table<std::string, std::string, std::string>({
        {"apolgy", "apology", "apology"},
        {"paology", "apology", "apology"},
        {"apologgy", "apology", "apology"},
        {"aplogise", "apologise", "apologise"},
        {"argeu", "argue", "argue"},
        {"lisetn", "listen", "listen"},
        {"listeng", "listing", "listing"},
        {"listn", "listen", "listen"},
        {"communicatoin", "communication", "communication"},
        {"comunica", "", "communication"},
        {"commm", "", "communication"},
        {"любвоь", "любовь", "любовь"},
        {"cfe", "", ""},
        {"caxx", "", ""},
        {"zzzzzz", "", ""},
    }));
    INFO(typed);
    CHECK(nearest(typed, false) == whole);
    CHECK(nearest(typed, true) == unfinished);
}
