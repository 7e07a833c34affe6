#pragma once

#include "base/error.h"
#include "cli/options.h"

#include <expected>
#include <filesystem>
#include <fstream>
#include <string>

namespace cli {

/// Why a command ends early: its exit code, and the sentence for standard error.
struct Failure
{
    int exitCode = exit_code::Environment;
    std::string sentence;
};

/// Tells the sentence on the stream of messages; its exit code.
int fail(Streams streams, const Failure &failure);

/// To read record by record. A folder, and what cannot be opened, is a failure.
std::expected<std::ifstream, Failure> openFile(const std::filesystem::path &file);

/// The bytes of a file, pipe or device, of which no more than `largest` are ever taken into memory: more is
/// wrong input. What cannot be read to its end is a failure of the environment.
std::expected<std::string, Failure> readFile(const std::filesystem::path &file, std::size_t largest);

/// Whether something is there; what cannot be asked counts as not there.
bool fileExists(const std::filesystem::path &file);

/// "FILE:LINE: error: PLACE: SENTENCE" on the stream of messages, without what is not known.
void tell(Streams streams, const std::string &file, const base::Error &error);

} // namespace cli
