#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace library {

/// A Markdown text as it is indexed and as snippets show it.
struct SearchText
{
    /// One heading a line, without marks.
    std::string headings;
    /// Without marks, footnotes and citations.
    std::string plain;
};

/// Left out are the headings of the template, because a search for "case" would find every article, and a
/// heading that repeats the title, as most Markdown without front matter has it.
SearchText searchText(std::string_view title, std::string_view body);

/// The slugs that a resolved body links to, in the order of first use.
std::vector<std::string> linkedArticles(std::string_view resolvedBody);

} // namespace library
