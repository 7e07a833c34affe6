#pragma once

#include "content/pack.h"

#include <filesystem>

namespace library {

/// Writes a bundle; used at build time only. The file is written beside its place and renamed when complete,
/// so a failed build leaves the old bundle. Same pack, same bytes. Of two things with one id and language the
/// first is kept: content::check() reports the other. Throws SQLite::Exception or
/// std::filesystem::filesystem_error.
void writeLibrary(const content::Pack &pack, const std::filesystem::path &file);

} // namespace library
