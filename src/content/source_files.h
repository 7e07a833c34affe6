#pragma once

#include "content/problem.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// The Markdown and JSON files below a folder, relative to it and sorted. Hidden files and folders and
/// node_modules are left out; links to folders are not followed, because they may form a loop. A link that
/// leads nowhere is a warning. Throws std::filesystem::filesystem_error where a folder cannot be read.
std::vector<std::string> sourceFiles(const std::filesystem::path &folder, std::vector<Problem> &problems);

/// The text of a file as UTF-8 without byte order mark. Bytes that are no UTF-8, and NUL, become U+FFFD, with
/// a warning. Throws std::filesystem::filesystem_error where it cannot be read.
std::string readSource(const std::filesystem::path &folder, const std::string &file,
                       std::vector<Problem> &problems);

} // namespace content
