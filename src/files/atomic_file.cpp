#include "files/atomic_file.h"

#include "files/descriptor_stream.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace files {

namespace {

namespace fs = std::filesystem;

/// As many symbolic links in a row as Linux follows (path_resolution(7)).
constexpr int MostLinks = 40;

std::unexpected<base::Error> cannotWrite(const fs::path &target, const std::string &reason)
{
    return std::unexpected(base::Error{"cannot write " + target.string() + ": " + reason, 0, {}});
}

std::string kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode) || S_ISSOCK(mode))
        return "a pipe or a socket";
    return "a device";
}

/// The path of the file itself, which need not be there, after all symbolic links were followed.
base::Result<fs::path> behindLinks(const fs::path &target)
{
    struct stat status = {};
    // First as the kernel follows them: the text of a link below /proc is not always a path.
    if (::stat(target.c_str(), &status) == 0) {
        if (!S_ISREG(status.st_mode))
            return cannotWrite(
                target, "it is " + kindOf(status.st_mode) + " and no file; '-' stands for standard output");
        std::error_code failed;
        auto file = fs::canonical(target, failed);
        if (failed)
            return cannotWrite(target, reasonOf(failed.value()));
        return file;
    }
    if (errno != ENOENT)
        return cannotWrite(target, reasonOf(errno));
    auto file = target;
    for (int links = 0; ::lstat(file.c_str(), &status) == 0; ++links) {
        std::error_code failed;
        const auto next = fs::read_symlink(file, failed);
        if (failed || links == MostLinks)
            return cannotWrite(target, reasonOf(failed ? failed.value() : ELOOP));
        file = file.parent_path() / next;
    }
    return file;
}

fs::path folderOf(const fs::path &file)
{
    return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// So that the rename survives a power cut. A folder that cannot be opened, or a file system without fsync of
/// folders, is no error: the file itself was written.
void syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

} // namespace

struct AtomicFile::State
{
    State(fs::path asked, fs::path behind, std::string beside, int opened)
        : target(std::move(asked))
        , file(std::move(behind))
        , temporary(std::move(beside))
        , descriptor(opened)
        , buffer(opened)
        , stream(&buffer)
    {
    }
    ~State()
    {
        ::close(descriptor);
        if (!temporary.empty())
            ::unlink(temporary.c_str());
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    /// As the caller named it, for sentences.
    fs::path target;
    fs::path file;
    /// Empty once it was renamed.
    std::string temporary;
    int descriptor;
    DescriptorBuffer buffer;
    std::ostream stream;
};

AtomicFile::AtomicFile(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept = default;
AtomicFile &AtomicFile::operator=(AtomicFile &&other) noexcept = default;
AtomicFile::~AtomicFile() = default;

base::Result<AtomicFile> AtomicFile::create(const fs::path &target)
{
    if (!target.has_filename())
        return cannotWrite(target, "it names no file");
    auto file = behindLinks(target);
    if (!file)
        return std::unexpected(std::move(file.error()));
    auto temporary = (folderOf(*file) / ".attune-XXXXXX").string();
    const int descriptor = ::mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0)
        return cannotWrite(target, reasonOf(errno));
    AtomicFile created(std::make_unique<State>(target, *std::move(file), std::move(temporary), descriptor));
    // The umask may have removed even the owner's permissions.
    if (::fchmod(descriptor, S_IRUSR | S_IWUSR) != 0)
        return cannotWrite(target, reasonOf(errno));
    return created;
}

std::ostream &AtomicFile::stream()
{
    return m_state->stream;
}

base::Result<void> AtomicFile::commit()
{
    auto &state = *m_state;
    state.stream.flush();
    if (state.buffer.error() != 0)
        return cannotWrite(state.target, reasonOf(state.buffer.error()));
    if (!state.stream)
        return cannotWrite(state.target, "its contents are incomplete");
    if (::fsync(state.descriptor) != 0 || ::rename(state.temporary.c_str(), state.file.c_str()) != 0)
        return cannotWrite(state.target, reasonOf(errno));
    state.temporary.clear();
    syncFolder(folderOf(state.file));
    return {};
}

base::Result<void> writePrivateFile(const fs::path &target, std::string_view bytes)
{
    auto file = AtomicFile::create(target);
    if (!file)
        return std::unexpected(std::move(file.error()));
    file->stream() << bytes;
    return file->commit();
}

bool isSameFile(const fs::path &first, const fs::path &second)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(first.c_str(), &one) == 0 && ::stat(second.c_str(), &other) == 0
        && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace files
