#pragma once

#include "cli/failure.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <vector>

namespace cli {

/// What a command prints or writes with --output, delivered as a whole: a mistake in the middle of the input
/// leaves nothing half-written behind.
class Output
{
public:
    /// `target` empty or "-": standard output. A target that is one of `inputs`, by whatever name, is wrong
    /// usage; one that cannot be written a failure of the environment (see files::AtomicFile). Inputs that
    /// are no files are passed over.
    static std::expected<Output, Failure> open(const std::filesystem::path &target,
                                               const std::vector<std::filesystem::path> &inputs);
    Output(Output &&other) noexcept;
    Output &operator=(Output &&other) noexcept;
    ~Output();

    /// A failure to write is told by deliver().
    std::ostream &stream();
    /// Replaces the target, or copies to `out`. Must be the last call.
    std::expected<void, Failure> deliver(std::ostream &out);

private:
    struct State;
    explicit Output(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Whether `--output` asks for standard output: it was left out, or is "-".
bool isStandardOutput(const std::filesystem::path &target);

} // namespace cli
