#include "journal/schema.h"

#include "files/private_files.h"
#include "journal/failure.h"
#include "journal/journal.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <array>
#include <string>
#include <vector>

namespace journal {

namespace {

namespace fs = std::filesystem;

/// "Attj" as SQLite's application_id.
constexpr int ApplicationId = 0x4174746A;

/// Step N, counted from 1, turns version N - 1 into N. A step that was released is never changed again.
/// Private data is JSON in `payload`; the other columns are those that statements search or sort by.
constexpr std::array Steps = {
    R"(
CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    payload BLOB NOT NULL
) STRICT;
CREATE TABLE reply (
    slug TEXT PRIMARY KEY,
    payload BLOB NOT NULL
) STRICT;
CREATE TABLE bookmark (
    kind TEXT NOT NULL CHECK (kind IN ('article', 'phrase')),
    id TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
PRAGMA application_id = 0x4174746A;
PRAGMA user_version = 1;
)",
    R"(
CREATE TABLE own_wording (
    phrase TEXT NOT NULL,
    language TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (phrase, language)
) STRICT;
CREATE TABLE reading_place (
    slug TEXT PRIMARY KEY,
    opened_at TEXT NOT NULL,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 2;
)",
    R"(
CREATE TABLE playbook (
    place INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 3;
)",
    R"(
CREATE TABLE partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_at TEXT NOT NULL,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 4;
)",
    R"(
CREATE TABLE instrument (
    id TEXT PRIMARY KEY,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 5;
)",
    R"(
CREATE TABLE set_aside (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL,
    key TEXT NOT NULL,
    payload BLOB NOT NULL
) STRICT;
CREATE TABLE definition (
    hash TEXT PRIMARY KEY,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 6;
)",
};

constexpr int CurrentVersion = static_cast<int>(Steps.size());

void refuseNewer(int version, const fs::path &file)
{
    if (version > CurrentVersion) {
        throw JournalError(
            {"The journal " + file.string() + " was written by a newer version of Attune (file version "
                 + std::to_string(version) + ", this program knows " + std::to_string(CurrentVersion)
                 + "). Nothing was changed. Open it with the newer version, or move the file to another "
                   "folder to begin a new journal.",
             0,
             {},
             base::Reason::Newer});
    }
}

[[noreturn]] void throwForeignFile(const fs::path &file)
{
    throw JournalError(
        {"The file " + file.string()
             + " is no journal of Attune but a database of another program. Nothing was changed. "
               "Move the file to another folder to begin a new journal.",
         0,
         {},
         base::Reason::Damaged});
}

[[noreturn]] void throwEmptyFile(const fs::path &file)
{
    throw JournalError(
        {"The journal " + file.string()
             + " is empty: something took its contents. Nothing was changed. Put a copy of the "
               "journal in its place if you have one, or move the file to another folder to begin "
               "a new journal.",
         0,
         {},
         base::Reason::Damaged});
}

int versionOf(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

bool isEmpty(SQLite::Database &database)
{
    return versionOf(database) == 0
        && database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
}

void checkContents(SQLite::Database &database, const fs::path &file)
{
    if (isEmpty(database))
        throwEmptyFile(file);
    const int version = versionOf(database);
    if (version < 1 || database.execAndGet("PRAGMA application_id").getInt() != ApplicationId)
        throwForeignFile(file);
    refuseNewer(version, file);
    if (database.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
        throw JournalError(damagedJournal(file));
}

/// Copies through SQLite and not byte by byte: closing another descriptor of the file would drop the lock
/// that this process holds while it migrates.
void putCopyAside(const fs::path &file)
{
    const auto copy = file.parent_path() / ("journal-before-v" + std::to_string(CurrentVersion) + ".sqlite");
    fs::remove(copy);
    files::createPrivateFile(copy);
    SQLite::Database source(file.string(), SQLite::OPEN_READONLY, BusyTimeoutMilliseconds);
    SQLite::Database target(copy.string(), SQLite::OPEN_READWRITE);
    SQLite::Backup backup(target, source);
    if (backup.executeStep(-1) != SQLITE_DONE)
        throw SQLite::Exception("cannot copy it to " + copy.string(), SQLITE_BUSY);
}

/// The SQL of every table, index, trigger and view, without those that SQLite makes for itself.
std::vector<std::string> tablesOf(SQLite::Database &database)
{
    SQLite::Statement select(database,
                             "SELECT type || ' ' || name || ' ' || sql FROM sqlite_schema "
                             "WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' ORDER BY type, name");
    std::vector<std::string> tables;
    while (select.executeStep())
        tables.push_back(select.getColumn(0).getString());
    return tables;
}

} // namespace

void checkJournal(SQLite::Database &database, const fs::path &file)
{
    try {
        checkContents(database, file);
    } catch (const SQLite::Exception &failure) {
        if (failure.getErrorCode() == SQLITE_NOTADB || failure.getErrorCode() == SQLITE_CORRUPT)
            throw JournalError(damagedJournal(file));
        throw;
    }
}

void migrateJournal(SQLite::Database &database, const fs::path &file, Copy copy)
{
    if (versionOf(database) == CurrentVersion)
        return;
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    // Asked again under the lock, because another process may have migrated it meanwhile.
    const int version = versionOf(database);
    refuseNewer(version, file);
    if (version < CurrentVersion && copy == Copy::BeforeMigration)
        putCopyAside(file);
    for (auto step = static_cast<std::size_t>(version); step < Steps.size(); ++step)
        database.exec(Steps[step]);
    transaction.commit();
}

void createJournal(SQLite::Database &database)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    for (const auto *step : Steps)
        database.exec(step);
    transaction.commit();
}

void checkJournalTables(SQLite::Database &database, const fs::path &file)
{
    SQLite::Database expected(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    createJournal(expected);
    if (tablesOf(database) != tablesOf(expected))
        throw JournalError(damagedJournal(file));
}

void configureJournal(SQLite::Database &database)
{
    auto *handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    database.exec("PRAGMA journal_mode = DELETE;"
                  "PRAGMA synchronous = EXTRA;"
                  "PRAGMA foreign_keys = ON;"
                  "PRAGMA secure_delete = ON;"
                  "PRAGMA cell_size_check = ON;"
                  "PRAGMA temp_store = MEMORY;");
}

} // namespace journal
