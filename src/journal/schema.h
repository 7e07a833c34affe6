#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace journal {

/// Sets up a connection. Removed data is overwritten (secure_delete), sorting writes no temporary files
/// (temp_store), a commit is on the disk with its folder (synchronous), and nothing that a stranger put into
/// the file runs (triggers, views, functions in the schema). Throws SQLite::Exception.
void configureJournal(SQLite::Database &database);

/// Throws JournalError for a file that is damaged, empty, of another program or of a newer version. Only
/// reads. Other failures are SQLite::Exception.
void checkJournal(SQLite::Database &database, const std::filesystem::path &file);

/// Whether a migration first copies the file.
enum class Copy { BeforeMigration, None };
/// Migrates a checked database to the current version, one step per version, in one transaction. An older
/// `file` is first copied to journal-before-vN.sqlite beside it, N being the new version, except with
/// Copy::None, for a database in memory. Throws SQLite::Exception and std::filesystem::filesystem_error; the
/// file is as before then.
void migrateJournal(SQLite::Database &database, const std::filesystem::path &file,
                    Copy copy = Copy::BeforeMigration);

/// Makes the tables of the current version in an empty database.
void createJournal(SQLite::Database &database);

/// Throws JournalError for a file of the current version whose tables are not those of createJournal(), or
/// that has a trigger, a view or another index.
void checkJournalTables(SQLite::Database &database, const std::filesystem::path &file);

} // namespace journal
