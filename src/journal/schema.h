#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace journal {

/// The connection's own settings. What is removed is overwritten (secure_delete), sorting leaves nothing in a
/// folder of temporary files (temp_store), a returned call is on the disk with its folder (synchronous), and
/// nothing that a stranger put into the file runs (triggers, views, functions in the schema).
void configureJournal(SQLite::Database &database);

/// Refuses a file that is damaged, of another program or of a newer version with a JournalError; only reads.
/// An empty file is refused, too.
void checkJournal(SQLite::Database &database, const std::filesystem::path &file);

/// Brings a checked file to the current version, one step per version and all of them or none; a file that
/// holds something is first copied to journal-before-vN.sqlite beside it, N being the version it becomes.
/// Throws SQLite::Exception and std::filesystem::filesystem_error; the file is as before then. No copy is
/// made where `copy` says so: of a file that is only read.
enum class Copy { BeforeMigration, None };
void migrateJournal(SQLite::Database &database, const std::filesystem::path &file,
                    Copy copy = Copy::BeforeMigration);

/// Makes the tables of the current version in an empty database.
void createJournal(SQLite::Database &database);

/// Refuses a file of the current version whose tables are not those that createJournal() makes, or that holds
/// a trigger, a view or an index besides, with a JournalError.
void checkJournalTables(SQLite::Database &database, const std::filesystem::path &file);

} // namespace journal
