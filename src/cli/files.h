#pragma once

#include "base/error.h"
#include "cli/options.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace cli {

/// Throws std::runtime_error where the file cannot be read.
std::ifstream openFile(const std::filesystem::path &file);
std::string readFile(const std::filesystem::path &file);

/// "FILE:LINE: error: PLACE: SENTENCE" on the stream of messages, without what is not known.
void tell(Streams streams, const std::string &file, const base::Error &error);

} // namespace cli
