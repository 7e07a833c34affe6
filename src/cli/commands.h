#pragma once

#include "base/language.h"
#include "base/target.h"

#include <filesystem>
#include <iosfwd>
#include <optional>
#include <string>

namespace cli {

/// What the command line asked the window to do, once no command took it.
struct WindowRequest
{
    std::filesystem::path content;
    std::filesystem::path journal;
    std::optional<base::Language> language;
    base::Target target = base::Target::home();
};

struct Outcome
{
    /// 0 done, 1 wrong input or nothing found, 2 wrong usage, 3 the environment failed.
    int exitCode = 0;
    /// Set when the window is to be opened.
    std::optional<WindowRequest> window;
};

/// Where the bundled library is when nothing names it: beside the program, as it is built, or where it is
/// installed.
std::filesystem::path defaultBundle(const std::filesystem::path &program);

/// Runs a command. Data goes to `out`, messages to `err`; no display is needed. Throws nothing: what a
/// command throws is told, and so is output that did not arrive.
Outcome run(int argc, const char *const *argv, std::ostream &out, std::ostream &err);

} // namespace cli
