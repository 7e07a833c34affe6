#pragma once

#include "cli/failure.h"

#include <filesystem>
#include <memory>
#include <ostream>
#include <vector>

namespace cli {

/// The output of a command, to --output or standard output, written only once it is complete: a mistake in
/// the middle of the input leaves no partial output.
class Output
{
public:
    /// `target` empty or "-": standard output. Failures: WrongUsage for a target that is one of `inputs` (see
    /// files::isSameFile()), Environment for one that cannot be written (see files::AtomicFile). Inputs that
    /// are no files are ignored.
    static std::expected<Output, Failure> open(const std::filesystem::path &target,
                                               const std::vector<std::filesystem::path> &inputs);
    Output(Output &&other) noexcept;
    Output &operator=(Output &&other) noexcept;
    ~Output();

    /// Takes the output; a failed write is returned by deliver(). Valid as long as this.
    std::ostream &stream();
    /// Replaces the target, or copies the output to `out`. Must be the last call.
    std::expected<void, Failure> deliver(std::ostream &out);

private:
    struct State;
    explicit Output(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Whether `--output` asks for standard output: it was left out, or is "-".
bool isStandardOutput(const std::filesystem::path &target);

} // namespace cli
