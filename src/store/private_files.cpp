#include "store/private_files.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace store {

namespace {

namespace fs = std::filesystem;

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

void takeFromOthers(const fs::path &path)
{
    constexpr auto Others = fs::perms::group_all | fs::perms::others_all;
    if ((fs::status(path).permissions() & Others) != fs::perms::none)
        fs::permissions(path, Others, fs::perm_options::remove);
}

/// SQLite would open what it cannot write as read-only and fail at the first answer.
void requireAccess(const fs::path &path, int mode)
{
    if (::faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) != 0)
        throw fs::filesystem_error("cannot write the journal", path, lastError());
}

} // namespace

void openPrivateFolder(const fs::path &folder)
{
    fs::create_directories(folder);
    takeFromOthers(folder);
    requireAccess(folder, R_OK | W_OK | X_OK);
}

void createPrivateFile(const fs::path &file)
{
    // O_EXCL also because closing a second descriptor of an open database would drop SQLite's locks on it.
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor >= 0)
        ::close(descriptor);
    else if (errno != EEXIST)
        throw fs::filesystem_error("cannot create the journal", file, lastError());
}

void keepPrivate(const fs::path &file)
{
    takeFromOthers(file);
    requireAccess(file, R_OK | W_OK);
}

} // namespace store
