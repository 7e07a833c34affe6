#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace compiler {

/// What `attune-content new` was asked for.
struct NewArticle
{
    std::string slug;
    std::string category;
    std::filesystem::path folder;
    /// Year and month, as in "2026-11".
    std::string reviewed;
};

/// Lays out both files of an article and returns their names. Refuses a slug that is none or is taken, a
/// category the pack does not list, and files that are there. Throws where the pack cannot be read or a file
/// not be written; then neither file is left.
base::Result<std::vector<std::filesystem::path>> createArticle(const NewArticle &article);

} // namespace compiler
