#pragma once

#include "base/error.h"

#include <filesystem>
#include <system_error>

namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace journal {

/// What SQLite refused to do with `file`, as a sentence that names the file and as a reason. `database` may
/// be null; else it is the connection that failed.
base::Error failureOf(const SQLite::Exception &failure, const SQLite::Database *database,
                      const std::filesystem::path &file);
base::Error failureOf(const std::filesystem::filesystem_error &failure, const std::filesystem::path &file);

/// The sentences that more than one place says.
base::Error damagedJournal(const std::filesystem::path &file);
base::Error readOnlyJournal(const std::filesystem::path &file);

} // namespace journal
