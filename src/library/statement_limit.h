#pragma once

#include <cstdint>

struct sqlite3;

namespace library {

/// Ends statements that a hostile or broken file would keep running for ever: each fails with
/// SQLITE_INTERRUPT after Most instructions of SQLite's virtual machine. The connection must outlive this.
class StatementLimit
{
public:
    /// Some seconds; a search through 40,000 pages takes less than a hundredth of it.
    static constexpr std::int64_t Most = 400'000'000;

    explicit StatementLimit(sqlite3 *database);
    ~StatementLimit();
    StatementLimit(const StatementLimit &) = delete;
    StatementLimit &operator=(const StatementLimit &) = delete;

private:
    sqlite3 *m_database = nullptr;
    std::int64_t m_done = 0;
};

} // namespace library
