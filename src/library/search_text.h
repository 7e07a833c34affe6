#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace library {

/// A Markdown text as it is searched and as snippets show it.
struct SearchText
{
    /// One heading a line, without marks.
    std::string headings;
    /// Without marks, footnotes and citations.
    std::string plain;
};

/// Left out are the headings that every article and practice has by its template, because "case" would find
/// them all, and the one that repeats the title, as it does in most Markdown without front matter.
SearchText searchText(std::string_view title, std::string_view body);

/// The slugs that a resolved body links to, in the order of first use.
std::vector<std::string> linkedArticles(std::string_view resolvedBody);

} // namespace library
