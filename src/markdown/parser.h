#pragma once

#include "markdown/tree.h"

#include <string_view>

namespace markdown {

/// Containers nested deeper than this are dissolved: their contents become children of the parent. It keeps a
/// hostile file from exhausting the stack of code that recurses over the tree.
constexpr int MaximumDepth = 48;

/// Reads GitHub-flavoured Markdown (tables, strikethrough, task lists, autolinks, footnotes) into a tree of
/// values. Cannot fail: every text is a document; broken UTF-8 becomes U+FFFD. Footnotes stand at the end, in
/// the order of first use.
Block parse(std::string_view source);

} // namespace markdown
