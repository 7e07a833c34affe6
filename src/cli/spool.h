#pragma once

#include <filesystem>
#include <fstream>
#include <ostream>

namespace cli {

/// Output that is only delivered as a whole: written to a temporary file first, so that a mistake in the
/// middle of the input leaves nothing half-written behind. Throws std::filesystem::filesystem_error or
/// std::ios_base::failure.
class Spool
{
public:
    /// `target` empty: deliver() writes to a stream; else the temporary file lies beside the target.
    explicit Spool(std::filesystem::path target);
    ~Spool();
    Spool(const Spool &) = delete;
    Spool &operator=(const Spool &) = delete;

    std::ostream &stream() { return m_stream; }
    /// Replaces the target, or copies to `out`. Must be the last call.
    void deliver(std::ostream &out);

private:
    std::filesystem::path m_target;
    std::filesystem::path m_file;
    std::ofstream m_stream;
};

} // namespace cli
