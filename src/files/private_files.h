#pragma once

#include <filesystem>

/// The modes of the reader's own files. What is created here is accessible to its owner alone. What was there
/// before keeps its mode, which may have been set on purpose, and symbolic links are not followed when a mode
/// is changed.
namespace files {

/// Creates the folder where it is missing, and the folders above it, each with mode 0700, whatever the umask;
/// a folder that is there stays as it is. Throws std::filesystem::filesystem_error where it cannot be created
/// or written in.
void createPrivateFolder(const std::filesystem::path &folder);

/// Creates an empty file of mode 0600, whatever the umask; an existing file stays as it is, its mode
/// included. SQLite gives the files it puts beside a database the mode of the database. Throws
/// std::filesystem::filesystem_error.
void createPrivateFile(const std::filesystem::path &file);

/// Removes all permissions of group and others from an existing file, where it is a regular file of this user
/// and no symbolic link; that the mode cannot be changed is no error. Closes no descriptor that would drop
/// SQLite's locks. Throws std::filesystem::filesystem_error where the file cannot be read and written.
void restrictToOwner(const std::filesystem::path &file);

} // namespace files
