#pragma once

#include "markdown/tree.h"
#include "reading/page_typesetter.h"

#include <vector>

namespace reading {

/// A tree of Markdown as paragraphs for paper: headings, lists with their markers, quotations, tables with
/// one line per row, footnotes with their numbers. For pictures there is their alternative text, for raw HTML
/// nothing.
std::vector<PrintedText> printedBlocks(const std::vector<markdown::Block> &blocks, const Colors &colors);

} // namespace reading
