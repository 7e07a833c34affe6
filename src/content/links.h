#pragma once

#include "content/pack.h"

#include <optional>
#include <string>
#include <string_view>

namespace content {

/// What the address of a link leads to.
struct LinkTarget
{
    enum class Kind {
        /// http, https, mailto, and whatever else names its scheme.
        Elsewhere,
        /// "#heading": a place on the same page.
        SamePage,
        /// base::isProgramAddress().
        Program,
        /// A path; `file` is empty where it leads out of the pack.
        File
    };

    Kind kind = Kind::File;
    /// Relative to the pack, decoded, without fragment and query.
    std::string file;
};

/// `from` is the file the link stands in, relative to the pack.
LinkTarget linkTarget(std::string_view from, std::string_view url);

/// The article of a plain pack that was read from `file`; nullptr where there is none. Valid as long as the
/// pack, whose articles must be sorted by file.
const Article *articleOfFile(const Pack &pack, std::string_view file);

/// "articles/conflict/starting-softly.en.md" gives "starting-softly"; nothing for what is no article's file.
std::optional<std::string> slugOfFile(std::string_view file);

} // namespace content
