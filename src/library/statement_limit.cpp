#include "library/statement_limit.h"

#include <sqlite3.h>

namespace library {

namespace {

constexpr int Step = 100'000;

} // namespace

StatementLimit::StatementLimit(sqlite3 *database)
    : m_database(database)
{
    // Called when a statement begins to run; sets the count back.
    sqlite3_trace_v2(
        database, SQLITE_TRACE_STMT,
        [](unsigned, void *done, void *, void *) {
            *static_cast<std::int64_t *>(done) = 0;
            return 0;
        },
        &m_done);
    sqlite3_progress_handler(
        database, Step,
        [](void *done) {
            auto &count = *static_cast<std::int64_t *>(done);
            count += Step;
            return count > Most ? 1 : 0;
        },
        &m_done);
}

StatementLimit::~StatementLimit()
{
    sqlite3_progress_handler(m_database, 0, nullptr, nullptr);
    sqlite3_trace_v2(m_database, 0, nullptr, nullptr);
}

} // namespace library
