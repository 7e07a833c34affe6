#include "files/private_files.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace files {

namespace {

namespace fs = std::filesystem;

constexpr mode_t FolderMode = S_IRWXU;
constexpr mode_t FileMode = S_IRUSR | S_IWUSR;
constexpr mode_t OthersMode = S_IRWXG | S_IRWXO;

std::error_code lastError()
{
    return {errno, std::generic_category()};
}

/// A descriptor of a path and not of the contents (O_PATH): closing it drops no lock of this process on the
/// file, and a link is not followed.
class Place
{
public:
    explicit Place(const fs::path &path)
        : m_descriptor(::open(path.c_str(), O_PATH | O_NOFOLLOW | O_CLOEXEC))
    {
    }
    ~Place()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    bool read(struct stat &status) const { return m_descriptor >= 0 && ::fstat(m_descriptor, &status) == 0; }
    bool setMode(mode_t mode) const
    {
        // fchmod() refuses such a descriptor; open(2) documents this way.
        return ::chmod(("/proc/self/fd/" + std::to_string(m_descriptor)).c_str(), mode) == 0;
    }

private:
    int m_descriptor;
};

/// Checked here, because SQLite opens a file it cannot write as read-only and only fails at the first write.
void requireAccess(const fs::path &path, int mode)
{
    if (::faccessat(AT_FDCWD, path.c_str(), mode, AT_EACCESS) != 0)
        throw fs::filesystem_error("cannot write the journal", path, lastError());
}

/// Needed because the umask may have removed the owner's own permissions from a folder just created.
void giveOwnerAll(const fs::path &folder)
{
    const Place place(folder);
    struct stat status = {};
    if (place.read(status) && S_ISDIR(status.st_mode) && (status.st_mode & S_IRWXU) != S_IRWXU)
        place.setMode(FolderMode);
}

void createFolders(const fs::path &folder)
{
    if (folder.empty() || fs::is_directory(folder))
        return;
    createFolders(folder.parent_path());
    if (::mkdir(folder.c_str(), FolderMode) == 0)
        giveOwnerAll(folder);
    else if (errno != EEXIST || !fs::is_directory(folder))
        throw fs::filesystem_error("cannot create the folder of the journal", folder, lastError());
}

} // namespace

void createPrivateFolder(const fs::path &folder)
{
    createFolders(folder.has_filename() ? folder : folder.parent_path());
    requireAccess(folder, R_OK | W_OK | X_OK);
}

void createPrivateFile(const fs::path &file)
{
    // O_EXCL also because closing a second descriptor of an open database would drop SQLite's locks on it.
    const int descriptor = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, FileMode);
    if (descriptor >= 0) {
        ::fchmod(descriptor, FileMode);
        ::close(descriptor);
    } else if (errno != EEXIST) {
        throw fs::filesystem_error("cannot create the journal", file, lastError());
    }
}

void restrictToOwner(const fs::path &file)
{
    const Place place(file);
    struct stat status = {};
    const bool isOurs = place.read(status) && S_ISREG(status.st_mode) && status.st_uid == ::geteuid();
    if (isOurs && (status.st_mode & OthersMode) != 0)
        place.setMode(status.st_mode & ~(OthersMode | S_IFMT));
    requireAccess(file, R_OK | W_OK);
}

} // namespace files
