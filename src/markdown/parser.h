#pragma once

#include "markdown/tree.h"

#include <string_view>

namespace markdown {

/// Containers nested deeper than this are dissolved into their parent: their text stays, their frame goes. It
/// keeps a hostile file from exhausting the stack of whoever walks the tree.
constexpr int MaximumDepth = 48;

/// Reads GitHub-flavoured Markdown (tables, strikethrough, task lists, autolinks, footnotes) into a tree of
/// values. Every text is a document; broken UTF-8 becomes U+FFFD. Footnotes stand at the end, in the order of
/// first use.
Block parse(std::string_view source);

} // namespace markdown
