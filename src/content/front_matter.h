#pragma once

#include "base/error.h"

#include <optional>
#include <string_view>

namespace content {

/// The two parts of a file that opens with a JSON object, whose last line is a '}' alone, and goes on as
/// Markdown. Views into the source, which must outlive it.
struct FrontMatter
{
    /// With both braces; begins on the first line of the file. Not yet parsed.
    std::string_view json;
    std::string_view body;
    /// The line the body begins on, from 1.
    int bodyLine = 1;
};

/// Errors, with line 1: the file does not begin with '{', or no line is a '}' alone.
base::Result<FrontMatter> splitFrontMatter(std::string_view source);

} // namespace content
