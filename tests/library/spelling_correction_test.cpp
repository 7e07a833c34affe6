#include "catch.hpp"
#include "library/spelling_correction.h"

#include <SQLiteCpp/Database.h>

namespace {

void fill(SQLite::Database &database)
{
    database.exec("CREATE TABLE vocabulary(word TEXT PRIMARY KEY, occurrences INTEGER NOT NULL)");
    database.exec(
        "INSERT INTO vocabulary VALUES ('apology', 5), ('apologise', 9), ('argue', 2), ('argued', 7),"
        " ('café', 1), ('communication', 3), ('liste', 1), ('listen', 4), ('listing', 6), ('любовь', 2)");
}

std::string nearest(std::string_view typed, bool mayBeUnfinished)
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fill(database);
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

TEST_CASE("a corrector remembers its answers, for whole and unfinished words apart")
{
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    fill(database);
    library::SpellingCorrector corrector(database);
    const auto rows = std::vector<std::tuple<std::string, bool, std::string>>{
        {"apolgy", false, "apology"},
        {"comunica", true, "communication"},
        {"comunica", false, ""},
        {"zzzzzz", false, ""},
    };
    for (const auto &[typed, mayBeUnfinished, word] : rows)
        CHECK(corrector.nearest(typed, mayBeUnfinished).value_or("") == word);
    database.exec("DELETE FROM vocabulary");
    for (const auto &[typed, mayBeUnfinished, word] : rows)
        CHECK(corrector.nearest(typed, mayBeUnfinished).value_or("") == word);
    CHECK(corrector.nearest("aplogise", false).value_or("").empty());
}
