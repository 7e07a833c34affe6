#pragma once

#include "base/error.h"
#include "cli/options.h"

#include <expected>
#include <string>

namespace cli {

/// Why a command failed: its exit code, and the sentence for standard error.
struct Failure
{
    int exitCode = exit_code::Environment;
    std::string sentence;
};

/// exit_code::WrongInput for base::Reason::Input, else exit_code::Environment.
Failure failureOf(const base::Error &error);

/// Prints "attune: SENTENCE" on `streams.err` and returns the exit code.
int fail(Streams streams, const Failure &failure);
int fail(Streams streams, const base::Error &error);

/// Prints "FILE:LINE: error: PLACE: SENTENCE" on `streams.err`, without the line or place where there is
/// none.
void printError(Streams streams, const std::string &file, const base::Error &error);

/// A file and its contents.
struct InputFile
{
    std::string name;
    std::string text;
};

/// The same for mistakes in the values of a file: their lines are looked up by their places, which are JSON
/// pointers. Without lines where the file is no JSON.
void printError(Streams streams, const InputFile &file, const base::Mistakes &mistakes);

} // namespace cli
