#include "cli/files.h"

#include "base/json_limits.h"
#include "store/descriptor_stream.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace cli {

namespace {

constexpr std::size_t BlockSize = std::size_t{64} * 1024;

std::unexpected<Failure> cannotRead(const std::filesystem::path &file, int error)
{
    return std::unexpected(
        Failure{exit_code::Environment, "cannot read " + file.string() + ": " + store::reasonOf(error)});
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

int fail(Streams streams, const Failure &failure)
{
    streams.err << "attune: " << failure.sentence << '\n';
    return failure.exitCode;
}

std::expected<std::ifstream, Failure> openFile(const std::filesystem::path &file)
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

std::expected<std::string, Failure> readFile(const std::filesystem::path &file, std::size_t largest)
{
    const Descriptor descriptor(file);
    if (!descriptor.isOpen())
        return cannotRead(file, errno);
    std::string text;
    while (text.size() <= largest) {
        const auto begin = text.size();
        const auto wanted = std::min(BlockSize, largest + 1 - begin);
        text.resize(begin + wanted);
        const auto got = descriptor.read(text.data() + begin, wanted);
        text.resize(begin + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0)
            return text;
        if (got < 0 && errno != EINTR)
            return cannotRead(file, errno);
    }
    return std::unexpected(
        Failure{exit_code::WrongInput, file.string() + " is larger than " + base::sizeInWords(largest)});
}

bool fileExists(const std::filesystem::path &file)
{
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
}

void tell(Streams streams, const std::string &file, const base::Error &error)
{
    streams.err << file;
    if (error.line > 0)
        streams.err << ':' << error.line;
    streams.err << ": error: ";
    if (!error.place.empty())
        streams.err << error.place << ": ";
    streams.err << error.sentence << '\n';
}

} // namespace cli
