#pragma once

#include "base/error.h"

#include <filesystem>
#include <fstream>
#include <string>

namespace files {

/// For reading record by record. Fails for a folder, and for what cannot be opened. Errors are sentences
/// "cannot read FILE: REASON" with Reason::System.
base::Result<std::ifstream> openForReading(const std::filesystem::path &file);

/// The bytes of a file, pipe or device. More than `largest` bytes are an error with Reason::Input, and are
/// not read into memory. What cannot be read to its end fails as openForReading() does.
base::Result<std::string> read(const std::filesystem::path &file, std::size_t largest);

/// Whether something is there; false where that cannot be found out.
bool exists(const std::filesystem::path &file);

} // namespace files
