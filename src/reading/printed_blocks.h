#pragma once

#include "markdown/tree.h"
#include "reading/page_typesetter.h"

#include <vector>

namespace reading {

/// A tree of Markdown as paragraphs for paper: headings, lists with their markers, quotations, tables as a
/// line a row, footnotes with their numbers. Pictures leave their alternative text, raw HTML nothing.
std::vector<PrintedText> printedBlocks(const std::vector<markdown::Block> &blocks, const Colors &colors);

} // namespace reading
