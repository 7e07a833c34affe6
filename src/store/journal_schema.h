#pragma once

#include <filesystem>

namespace SQLite {
class Database;
}

namespace store {

/// How long a call waits for another process that writes the journal.
constexpr int JournalPatienceMilliseconds = 10000;

/// Refuses a file that is damaged, of another program or of a newer version with a JournalError; only reads.
/// An empty file passes.
void checkJournal(SQLite::Database &database, const std::filesystem::path &file);

/// Brings a checked file to the current version, one step per version and all of them or none; a file that
/// holds something is first copied to journal-before-vN.sqlite beside it, N being the version it becomes.
/// Throws SQLite::Exception and std::filesystem::filesystem_error; the file is as before then.
void migrateJournal(SQLite::Database &database, const std::filesystem::path &file);

/// What to say of a journal that cannot be read.
[[noreturn]] void throwDamagedJournal(const std::filesystem::path &file);

} // namespace store
