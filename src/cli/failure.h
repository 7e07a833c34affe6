#pragma once

#include "base/error.h"
#include "cli/options.h"

#include <expected>
#include <string>

namespace cli {

/// Why a command ends early: its exit code, and the sentence for standard error.
struct Failure
{
    int exitCode = exit_code::Environment;
    std::string sentence;
};

/// Wrong input is the caller's; all else is a failure of the environment.
Failure failureOf(const base::Error &error);

/// Tells the sentence on the stream of messages; its exit code.
int fail(Streams streams, const Failure &failure);
int fail(Streams streams, const base::Error &error);

/// "FILE:LINE: error: PLACE: SENTENCE" on the stream of messages, without what is not known.
void tell(Streams streams, const std::string &file, const base::Error &error);

/// A file and what was read from it.
struct InputFile
{
    std::string name;
    std::string text;
};

/// The same of mistakes that were found later, in the values: their lines are those of their places, JSON
/// pointers. Without lines where the file is no JSON.
void tell(Streams streams, const InputFile &file, const base::Mistakes &mistakes);

} // namespace cli
