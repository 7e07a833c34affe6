#include "library/search_text.h"

#include "base/target.h"
#include "base/text.h"
#include "content/prose.h"
#include "content/sections.h"

#include <algorithm>

namespace library {

namespace {

bool isFence(std::string_view line)
{
    const auto text = base::trimmed(line);
    return text.starts_with("```") || text.starts_with("~~~");
}

/// "## Core concepts ##" gives "Core concepts ##"; empty for a line that is no heading.
std::string_view headingOf(std::string_view line)
{
    const auto marks = std::min(line.find_first_not_of('#'), line.size());
    const bool isHeading = marks > 0 && marks <= 6 && line.substr(marks).starts_with(' ');
    return isHeading ? base::trimmed(line.substr(marks)) : std::string_view{};
}

bool isOfTemplate(std::string_view heading)
{
    const auto isTitle
        = [&](const content::SectionTitle &title) { return heading == title.en || heading == title.zh; };
    return std::ranges::any_of(content::sectionTitles(), isTitle)
        || std::ranges::any_of(content::practiceSectionTitles(), isTitle);
}

bool repeats(std::string_view heading, std::string_view title)
{
    return !heading.empty() && base::trimmed(content::plainBody(heading)) == base::trimmed(title);
}

std::string plainText(std::string_view markdown)
{
    auto text = content::plainBody(markdown);
    return text.contains("[^") ? content::withoutMarks(text) : text;
}

} // namespace

SearchText searchText(std::string_view title, std::string_view body)
{
    std::string headings;
    std::string rest;
    bool isCode = false;
    for (const auto line : base::splitLines(body)) {
        isCode = isCode != isFence(line);
        const auto heading = isCode ? std::string_view{} : headingOf(line);
        if (isOfTemplate(heading) || (headings.empty() && repeats(heading, title)))
            continue;
        if (!heading.empty())
            headings.append(line).append("\n\n");
        rest.append(line).append("\n");
    }
    return {plainText(headings), plainText(rest)};
}

std::vector<std::string> linkedArticles(std::string_view resolvedBody)
{
    std::vector<std::string> slugs;
    for (auto &target : base::targetsIn(resolvedBody)) {
        if (target.isArticle() && std::ranges::find(slugs, target.id) == slugs.end())
            slugs.push_back(std::move(target.id));
    }
    return slugs;
}

} // namespace library
