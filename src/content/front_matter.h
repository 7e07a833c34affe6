#pragma once

#include "base/error.h"

#include <optional>
#include <string_view>

namespace content {

/// A file that opens with a JSON object, whose last line is a '}' alone, and goes on as Markdown.
struct FrontMatter
{
    /// With both braces; begins on the first line of the file.
    std::string_view json;
    std::string_view body;
    /// The line the body begins on, from 1.
    int bodyLine = 1;
};

/// Cuts a file in two. An error has a sentence and a line; the views are into `source`.
base::Result<FrontMatter> splitFrontMatter(std::string_view source);

} // namespace content
