#pragma once

#include "base/error.h"

#include <filesystem>
#include <system_error>

namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace journal {

/// The error for an exception about the journal `file`: a sentence that names the file, and a reason.
/// `database` is the connection that failed, which may be null.
base::Error failureOf(const SQLite::Exception &failure, const SQLite::Database *database,
                      const std::filesystem::path &file);
base::Error failureOf(const std::filesystem::filesystem_error &failure, const std::filesystem::path &file);

/// Errors that occur in more than one place.
base::Error damagedJournal(const std::filesystem::path &file);
base::Error readOnlyJournal(const std::filesystem::path &file);

} // namespace journal
