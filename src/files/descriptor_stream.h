#pragma once

#include <array>
#include <ostream>
#include <streambuf>

namespace files {

/// A stream buffer over a file descriptor. Unlike std::ofstream it keeps the reason of a failed write.
class DescriptorBuffer final : public std::streambuf
{
public:
    /// `descriptor` must stay open as long as this and is not closed by it.
    explicit DescriptorBuffer(int descriptor);

    /// The errno of the first write that failed; 0 where none did.
    int error() const { return m_error; }

protected:
    int_type overflow(int_type character) override;
    int sync() override;

private:
    bool empty();

    int m_descriptor;
    int m_error = 0;
    std::array<char, std::size_t{64} * 1024> m_bytes{};
};

/// The text of an errno as part of a sentence: "no space left on device".
std::string reasonOf(int error);

} // namespace files
