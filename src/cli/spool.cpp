#include "cli/spool.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <unistd.h>

namespace cli {

namespace {

std::filesystem::path temporaryFile(const std::filesystem::path &target)
{
    auto name
        = (target.empty() ? std::filesystem::temp_directory_path() / "attune" : target).string() + ".XXXXXX";
    const int file = mkstemp(name.data());
    if (file < 0)
        throw std::filesystem::filesystem_error("cannot write a file here", name,
                                                std::error_code(errno, std::generic_category()));
    close(file);
    return name;
}

} // namespace

Spool::Spool(std::filesystem::path target)
    : m_target(std::move(target))
    , m_file(temporaryFile(m_target))
{
    m_stream.exceptions(std::ios::failbit | std::ios::badbit);
    m_stream.open(m_file, std::ios::binary | std::ios::trunc);
}

Spool::~Spool()
{
    if (!m_file.empty()) {
        std::error_code ignored;
        std::filesystem::remove(m_file, ignored);
    }
}

void Spool::deliver(std::ostream &out)
{
    m_stream.close();
    if (m_target.empty()) {
        std::ifstream written(m_file, std::ios::binary);
        if (written.peek() != std::ifstream::traits_type::eof())
            out << written.rdbuf();
        return;
    }
    namespace fs = std::filesystem;
    // A temporary file is for its owner alone; what the person asked for gets the usual mode.
    fs::permissions(m_file,
                    fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read
                        | fs::perms::others_read);
    fs::rename(m_file, m_target);
    m_file.clear();
}

} // namespace cli
