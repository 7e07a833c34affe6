#pragma once

#include "content/sections.h"
#include "content/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace content {

/// A whole article with its phrases, as text for a terminal, as Markdown, or as one HTML page that loads
/// nothing.
std::string pageText(const Article &article);
std::string pageMarkdown(const Article &article);
std::string pageHtml(const Article &article);

/// A section as plain text.
struct PlainSection
{
    std::string key;
    std::string title;
    std::string text;
};

/// The sections of a body, footnotes left out.
std::vector<PlainSection> readSections(std::string_view body, base::Language language);
std::vector<Faq> readQuestions(std::string_view body, base::Language language);

} // namespace content
