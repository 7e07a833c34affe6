#include "journal/failure.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace journal {

namespace {

namespace fs = std::filesystem;
using base::Reason;

base::Error error(Reason reason, std::string sentence)
{
    return {std::move(sentence), 0, {}, reason};
}

base::Error noSpace(const fs::path &file)
{
    return error(Reason::NoSpace, "There is no space left on the disk that holds " + file.string() + ".");
}

base::Error missing(const fs::path &file)
{
    return error(Reason::Missing,
                 "The journal is no longer at " + file.string()
                     + ": the file or its folder was moved or deleted while Attune was open.");
}

bool isThere(const fs::path &file)
{
    std::error_code ignored;
    return fs::exists(file, ignored);
}

bool isWritable(const fs::path &path)
{
    return ::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

/// The errno of the system call that failed last, which is more exact than SQLite's code; 0 where none did.
int systemCode(const SQLite::Database *database)
{
    if (database == nullptr)
        return 0;
    if (const int code = sqlite3_system_errno(database->getHandle()); code != 0)
        return code;
    int code = 0;
    sqlite3_file_control(database->getHandle(), "main", SQLITE_FCNTL_LAST_ERRNO, &code);
    return code;
}

base::Error ofSystem(int code, const fs::path &file, const std::string &words)
{
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return noSpace(file);
    if (!isThere(file))
        return missing(file);
    if (code == EROFS || code == EACCES || code == EPERM || !isWritable(file)
        || !isWritable(file.parent_path()))
        return readOnlyJournal(file);
    return error(Reason::System, "The journal " + file.string() + " could not be written: " + words + ".");
}

} // namespace

base::Error failureOf(const SQLite::Exception &failure, const SQLite::Database *database,
                      const fs::path &file)
{
    constexpr int PrimaryCode = 0xFF;
    const std::string words = failure.what();
    switch (failure.getErrorCode() & PrimaryCode) {
    case SQLITE_FULL:
        return noSpace(file);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(Reason::Locked, "Another program is using the journal " + file.string() + " just now.");
    case SQLITE_READONLY:
        if (failure.getExtendedErrorCode() == SQLITE_READONLY_DBMOVED)
            return isThere(file) ? error(Reason::Replaced,
                                         "The journal " + file.string()
                                             + " is another file than the one that Attune opened: it was "
                                               "replaced while Attune was open.")
                                 : missing(file);
        return readOnlyJournal(file);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_ERROR: // A table is not there: the file was emptied.
        return damagedJournal(file);
    default:
        return ofSystem(systemCode(database), file, words);
    }
}

base::Error failureOf(const fs::filesystem_error &failure, const fs::path &file)
{
    const auto code = failure.code().value();
    return isThere(file) || code == ENOSPC || code == EDQUOT
        ? ofSystem(code, file, failure.code().message())
        : error(code == EACCES || code == EROFS || code == EPERM ? Reason::ReadOnly : Reason::System,
                "The journal cannot be kept at " + file.string() + ": " + failure.code().message() + ".");
}

base::Error damagedJournal(const fs::path &file)
{
    return error(Reason::Damaged,
                 "The journal " + file.string()
                     + " cannot be read: it is damaged, or it is no journal. Nothing was changed. Move the "
                       "file to another folder to begin a new journal, and keep it: its contents may be "
                       "recoverable.");
}

base::Error readOnlyJournal(const fs::path &file)
{
    return error(Reason::ReadOnly, "The journal " + file.string() + " cannot be written: it is read-only.");
}

} // namespace journal
