#include "library/fts5.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <memory>

namespace library {

namespace {

struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};

} // namespace

// As the documentation of FTS5 shows it, with the C API, because SQLiteCpp cannot bind a pointer.
fts5_api *fts5Interface(sqlite3 *connection)
{
    sqlite3_stmt *prepared = nullptr;
    int result = sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement(prepared);
    if (result != SQLITE_OK)
        throw SQLite::Exception(connection, result);

    fts5_api *interface = nullptr;
    result
        = sqlite3_bind_pointer(statement.get(), 1, static_cast<void *>(&interface), "fts5_api_ptr", nullptr);
    if (result == SQLITE_OK)
        result = sqlite3_step(statement.get());
    if (result != SQLITE_ROW || interface == nullptr)
        throw SQLite::Exception("SQLite was built without FTS5", result);
    return interface;
}

} // namespace library
