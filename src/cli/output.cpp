#include "cli/output.h"

#include "files/atomic_file.h"
#include "files/descriptor_stream.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>

namespace cli {

namespace {

std::unexpected<Failure> environment(std::string sentence)
{
    return std::unexpected(Failure{exit_code::Environment, std::move(sentence)});
}

std::unexpected<Failure> noTemporary(int error)
{
    return environment("cannot write a temporary file: " + files::reasonOf(error));
}

/// A temporary file that is unlinked at once, so that it is removed however the program ends.
int openNameless()
{
    const char *named = std::getenv("TMPDIR");
    auto name = std::string(named != nullptr && *named != '\0' ? named : "/tmp") + "/attune-XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor >= 0)
        ::unlink(name.c_str());
    return descriptor;
}

} // namespace

/// Either the file of the target, or a temporary file that is copied to standard output at the end.
struct Output::State
{
    explicit State(files::AtomicFile made)
        : file(std::move(made))
    {
    }
    explicit State(int opened)
        : nameless(opened)
        , buffer(std::make_unique<files::DescriptorBuffer>(opened))
        , stream(buffer.get())
    {
    }
    ~State()
    {
        if (nameless >= 0)
            ::close(nameless);
    }
    State(const State &) = delete;
    State &operator=(const State &) = delete;

    std::optional<files::AtomicFile> file;
    int nameless = -1;
    std::unique_ptr<files::DescriptorBuffer> buffer;
    std::ostream stream{static_cast<std::streambuf *>(nullptr)};
};

Output::Output(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

Output::Output(Output &&other) noexcept = default;
Output &Output::operator=(Output &&other) noexcept = default;
Output::~Output() = default;

std::expected<Output, Failure> Output::open(const std::filesystem::path &target,
                                            const std::vector<std::filesystem::path> &inputs)
{
    if (isStandardOutput(target)) {
        const int nameless = openNameless();
        if (nameless < 0)
            return noTemporary(errno);
        return Output(std::make_unique<State>(nameless));
    }
    for (const auto &input : inputs) {
        if (files::isSameFile(target, input))
            return std::unexpected(Failure{exit_code::WrongUsage,
                                           "--output " + target.string() + " would replace what is read from "
                                               + input.string() + "; nothing was changed"});
    }
    auto file = files::AtomicFile::create(target);
    if (!file)
        return environment(std::move(file.error().sentence));
    return Output(std::make_unique<State>(*std::move(file)));
}

std::ostream &Output::stream()
{
    return m_state->file ? m_state->file->stream() : m_state->stream;
}

std::expected<void, Failure> Output::deliver(std::ostream &out)
{
    auto &state = *m_state;
    if (state.file) {
        auto written = state.file->commit();
        if (!written)
            return environment(std::move(written.error().sentence));
        return {};
    }
    state.stream.flush();
    if (!state.stream)
        return noTemporary(state.buffer->error());
    std::array<char, std::size_t{64} * 1024> block{};
    off_t at = 0;
    // A failed write to `out` is reported by run(), for all commands.
    while (out) {
        const auto got = ::pread(state.nameless, block.data(), block.size(), at);
        if (got < 0 && errno != EINTR)
            return noTemporary(errno);
        if (got == 0)
            break;
        out.write(block.data(), std::max<ssize_t>(got, 0));
        at += std::max<ssize_t>(got, 0);
    }
    return {};
}

bool isStandardOutput(const std::filesystem::path &target)
{
    return target.empty() || target == "-";
}

} // namespace cli
