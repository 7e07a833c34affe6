#pragma once

#include "content/pack.h"

#include <filesystem>

namespace library {

/// Writes a bundle; used at build time only. It is written to FILE.tmp and renamed when complete, so that a
/// failed build leaves the old bundle. The same pack gives the same bytes. Of two things with the same id and
/// language the first is kept: content::check() reports the other. Throws SQLite::Exception or
/// std::filesystem::filesystem_error.
void writeLibrary(const content::Pack &pack, const std::filesystem::path &file);

} // namespace library
