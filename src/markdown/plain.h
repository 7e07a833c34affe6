#pragma once

#include "markdown/tree.h"

#include <string>
#include <vector>

namespace markdown {

/// The words a reader reads, without marks: blocks separated by one blank line, table cells by a tab, list
/// items without bullets. Raw HTML is left out, an image gives its alternative text, a footnote reference
/// nothing.
std::string plainText(const Block &block);
std::string plainText(const std::vector<Inline> &inlines);

/// For a terminal: headings underlined, bullets and numbers, quotes with "> ", tables in columns, footnote
/// references as [1] with the notes at the end. Lines are not wrapped.
std::string terminalText(const Block &block);

/// HTML5 fragment; every text escaped, raw HTML left out, links kept as they are written unless their scheme
/// is other than http, https, mailto or none.
std::string html(const Block &block);
/// `text` with &, <, > and " escaped.
std::string escapedHtml(std::string_view text);

struct Link
{
    std::string url;
    std::string text;
    bool isImage = false;
    int line = 0;
};

/// All links and images in reading order; the line is that of the block they stand in.
std::vector<Link> links(const Block &block);

struct Heading
{
    int level = 0;
    std::string text;
    int line = 0;
};

std::vector<Heading> headings(const Block &block);

/// Whether raw HTML stands anywhere in it, and on which line first (0: nowhere).
int firstRawHtmlLine(const Block &block);

} // namespace markdown
