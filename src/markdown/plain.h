#pragma once

#include "markdown/tree.h"

#include <string>
#include <vector>

namespace markdown {

/// The text without any markup: blocks separated by one blank line, table cells by a tab, list items without
/// bullets. Raw HTML is left out, an image gives its alternative text, a footnote reference nothing.
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
    /// Of the block it stands in, from 1.
    int line = 0;
};

/// All links and images in reading order.
std::vector<Link> links(const Block &block);

struct Heading
{
    /// 1 to 6.
    int level = 0;
    std::string text;
    /// From 1.
    int line = 0;
};

/// All headings in reading order.
std::vector<Heading> headings(const Block &block);

/// The first line, from 1, with raw HTML; 0 where there is none.
int firstRawHtmlLine(const Block &block);

} // namespace markdown
