#pragma once

#include "base/error.h"

#include <filesystem>
#include <string>
#include <vector>

namespace compiler {

/// The arguments of `attune-content new`.
struct NewArticle
{
    std::string slug;
    /// Id of a category of the pack.
    std::string category;
    /// The folder of the pack.
    std::filesystem::path folder;
    /// Year and month, as in "2026-11".
    std::string reviewed;
};

/// Writes the English and the Chinese file of an article from articleTemplate(), in a pack with asks also its
/// file of asks, and returns their paths.
/// Errors: a slug that is invalid or taken, a category that the pack does not list, a file that is there.
/// Throws std::runtime_error or std::filesystem::filesystem_error where the pack cannot be read or a file
/// cannot be written; then none of the files is left.
base::Result<std::vector<std::filesystem::path>> createArticle(const NewArticle &article);

} // namespace compiler
