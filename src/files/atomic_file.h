#pragma once

#include "base/error.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <string_view>

/// Files that leave the program. They hold answers, so they are for their owner alone.
namespace files {

/// A file that arrives as a whole or not at all: written to a temporary file of mode 0600 (whatever the
/// umask) in the same folder, brought to the disk, and put in place of the target by commit(). Only a regular
/// file, or nothing, is ever replaced; a symbolic link stays and the file it leads to is replaced. Without
/// commit() the target is as it was. Errors are sentences "cannot write FILE: REASON" without a line.
class AtomicFile
{
public:
    /// Refuses a target that is no regular file, and a folder that cannot be written.
    static base::Result<AtomicFile> create(const std::filesystem::path &target);
    AtomicFile(AtomicFile &&other) noexcept;
    AtomicFile &operator=(AtomicFile &&other) noexcept;
    /// Removes the temporary file where commit() did not put it in place.
    ~AtomicFile();

    /// What is to be in the file. A failure sets its badbit and is told by commit(). Lives as long as this.
    std::ostream &stream();
    /// Puts the file in place; it is on the disk when this returns. Must be the last call.
    base::Result<void> commit();

private:
    struct State;
    explicit AtomicFile(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// The whole of it at once.
base::Result<void> writePrivateFile(const std::filesystem::path &target, std::string_view bytes);

/// Whether both lead to one file, by whatever names; false where one of them is not there.
bool isSameFile(const std::filesystem::path &first, const std::filesystem::path &second);

} // namespace files
