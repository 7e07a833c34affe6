#pragma once

#include "base/error.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <string_view>

/// Writing files. They may hold answers, so only their owner may read them.
namespace files {

/// A file that is written completely or not at all: to a temporary file of mode 0600 (whatever the umask) in
/// the same folder, then fsync, then a rename to the target by commit(). Only a regular file, or nothing, is
/// ever replaced; a symbolic link stays and the file it leads to is replaced. Without commit() the target is
/// as it was. Errors are sentences "cannot write FILE: REASON" without a line.
class AtomicFile
{
public:
    /// Refuses a target that is no regular file, and a folder that cannot be written.
    static base::Result<AtomicFile> create(const std::filesystem::path &target);
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&other) noexcept;
    /// Removes the temporary file where commit() did not put it in place.
    ~AtomicFile();

    /// Takes the contents of the file. A failed write sets its badbit and is returned by commit(). Valid as
    /// long as this.
    std::ostream &stream();
    /// Renames the file to its target; it is on the disk when this returns. Must be the last call.
    base::Result<void> commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Writes `bytes` as an AtomicFile, with its errors.
base::Result<void> writePrivateFile(const std::filesystem::path &target, std::string_view bytes);

/// Whether both paths lead to one file (device and inode); false where one of them is not there.
bool isSameFile(const std::filesystem::path &first, const std::filesystem::path &second);

} // namespace files
