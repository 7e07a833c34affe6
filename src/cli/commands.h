#pragma once

#include "base/language.h"
#include "base/target.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

namespace cli {

/// How the window is to be opened, where the command line has no other command.
struct WindowRequest
{
    std::filesystem::path content;
    std::filesystem::path journal;
    std::optional<base::Language> language;
    base::Target target = base::Target::home();
};

struct Outcome
{
    /// One of namespace exit_code (cli/options.h).
    int exitCode = 0;
    /// Set where the window is to be opened.
    std::optional<WindowRequest> window;
};

/// The bundled library where the command line names none: beside the program, as in the build tree, or where
/// it is installed.
std::filesystem::path defaultBundle(const std::filesystem::path &program);

/// Runs a command. Data goes to `out`, messages to `err`; no display is needed. Throws nothing: exceptions of
/// commands and failed writes to `out` are reported on `err` and give an exit code.
Outcome run(int argc, const char *const *argv, std::ostream &out, std::ostream &err);

} // namespace cli
