#include "files/reading.h"

#include "base/byte_size.h"
#include "files/descriptor_stream.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace files {

namespace {

constexpr std::size_t BlockSize = std::size_t{64} * 1024;

std::unexpected<base::Error> cannotRead(const std::filesystem::path &file, int error)
{
    return std::unexpected(
        base::Error{"cannot read " + file.string() + ": " + reasonOf(error), 0, {}, base::Reason::System});
}

class Descriptor
{
public:
    explicit Descriptor(const std::filesystem::path &file)
        : m_number(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY))
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    bool isOpen() const { return m_number >= 0; }
    ssize_t read(char *to, std::size_t size) const { return ::read(m_number, to, size); }

private:
    int m_number;
};

} // namespace

base::Result<std::ifstream> openForReading(const std::filesystem::path &file)
{
    std::error_code ignored;
    if (std::filesystem::is_directory(file, ignored))
        return cannotRead(file, EISDIR);
    errno = 0;
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return cannotRead(file, errno != 0 ? errno : EIO);
    return stream;
}

base::Result<std::string> read(const std::filesystem::path &file, std::size_t largest)
{
    const Descriptor descriptor(file);
    if (!descriptor.isOpen())
        return cannotRead(file, errno);
    std::string text;
    while (text.size() <= largest) {
        const auto begin = text.size();
        const auto room = std::min(BlockSize, largest + 1 - begin);
        text.resize(begin + room);
        const auto got = descriptor.read(text.data() + begin, room);
        text.resize(begin + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0)
            return text;
        if (got < 0 && errno != EINTR)
            return cannotRead(file, errno);
    }
    return std::unexpected(
        base::Error{file.string() + " is larger than " + base::sizeInWords(largest), 0, {}});
}

bool exists(const std::filesystem::path &file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

} // namespace files
