#pragma once

#include <filesystem>

namespace store {

/// Creates the folder where it is missing, takes it from everybody but its owner and makes sure that files
/// can be written in it. Throws std::filesystem::filesystem_error.
void openPrivateFolder(const std::filesystem::path &folder);

/// Creates an empty file of mode 0600, whatever the umask; an existing file stays as it is, its mode
/// included. SQLite gives the files it puts beside a database the mode of the database. Throws
/// std::filesystem::filesystem_error.
void createPrivateFile(const std::filesystem::path &file);

/// Takes an existing file from everybody but its owner and makes sure that it can be written. Throws
/// std::filesystem::filesystem_error.
void keepPrivate(const std::filesystem::path &file);

} // namespace store
