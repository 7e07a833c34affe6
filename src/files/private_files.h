#pragma once

#include <filesystem>

/// The modes of the reader's own files. What this program creates is for its owner alone; what was there
/// before keeps its mode, for somebody may have meant it, and no link leads it to change another file's.
namespace files {

/// Creates the folder where it is missing, and the folders above it, each with mode 0700 from the first
/// moment on, whatever the umask; a folder that is there stays as it is. Makes sure that files can be written
/// in it. Throws std::filesystem::filesystem_error.
void createPrivateFolder(const std::filesystem::path &folder);

/// Creates an empty file of mode 0600, whatever the umask; an existing file stays as it is, its mode
/// included. SQLite gives the files it puts beside a database the mode of the database. Throws
/// std::filesystem::filesystem_error.
void createPrivateFile(const std::filesystem::path &file);

/// Takes an existing file from everybody but its owner, where it is a regular file of this user and no
/// symbolic link, and makes sure that it can be written. Closes no descriptor that would drop SQLite's locks.
/// Throws std::filesystem::filesystem_error.
void restrictToOwner(const std::filesystem::path &file);

} // namespace files
