#include "base/text.h"
#include "content/checks.h"
#include "content/links.h"
#include "markdown/plain.h"

#include <algorithm>

namespace content {

namespace {

constexpr std::size_t NoPosition = static_cast<std::size_t>(-1);

std::string inQuotes(std::string_view title)
{
    return "'" + std::string(title) + "'";
}

std::size_t positionOf(std::string_view title, std::span<const SectionTitle> titles, base::Language language)
{
    const auto found
        = std::ranges::find_if(titles, [&](const auto &known) { return known.in(language) == title; });
    return found == titles.end() ? NoPosition : static_cast<std::size_t>(found - titles.begin());
}

bool holdsText(const Section &section)
{
    return std::ranges::any_of(section.blocks, [](const markdown::Block &block) {
        return !base::trimmed(markdown::plainText(block)).empty();
    });
}

void checkLead(const Section &lead, const Body &body, const ProblemList &problems)
{
    for (const auto &block : lead.blocks) {
        if (block.kind != markdown::BlockKind::Quote && block.kind != markdown::BlockKind::Footnote)
            problems.error(body.inFile(block.line),
                           "only a safety note, as a block quote, may stand before the first "
                           "heading");
    }
}

void checkTopHeadings(const Body &body, const ProblemList &problems)
{
    for (const auto &block : body.document.children) {
        if (block.kind == markdown::BlockKind::Heading && block.level == 1)
            problems.error(body.inFile(block.line),
                           "a first-level heading; the title stands in the front matter");
    }
}

/// The first block that is no heading.
const markdown::Block *openingBlock(const markdown::Block &document)
{
    const auto found = std::ranges::find_if(
        document.children, [](const auto &block) { return block.kind != markdown::BlockKind::Heading; });
    return found == document.children.end() ? nullptr : &*found;
}

void collectOwnFootnotes(const markdown::Block &block, const Body &body, const ProblemList &problems)
{
    if (block.kind == markdown::BlockKind::Footnote)
        problems.error(body.inFile(block.line),
                       "a footnote of its own; notes are made from references.json, only cite them");
    for (const auto &child : block.children)
        collectOwnFootnotes(child, body, problems);
}

} // namespace

void checkTemplate(const Body &body, const std::vector<Section> &sections,
                   std::span<const SectionTitle> titles, const ProblemList &problems)
{
    checkTopHeadings(body, problems);
    std::vector<bool> isSeen(titles.size());
    std::size_t last = 0;
    for (const auto &section : sections) {
        const int line = body.inFile(section.line);
        if (section.title.empty()) {
            checkLead(section, body, problems);
            continue;
        }
        const auto position = positionOf(section.title, titles, body.language);
        if (position == NoPosition) {
            problems.error(line, "the section " + inQuotes(section.title) + " is none of the template");
            continue;
        }
        if (isSeen[position])
            problems.error(line, "the section " + inQuotes(section.title) + " stands twice");
        else if (position < last)
            problems.error(line,
                           inQuotes(section.title) + " must stand before "
                               + inQuotes(titles[last].in(body.language)));
        if (!holdsText(section))
            problems.error(line, "the section " + inQuotes(section.title) + " is empty");
        isSeen[position] = true;
        last = std::max(last, position);
    }
    for (std::size_t position = 0; position < titles.size(); ++position) {
        if (!isSeen[position])
            problems.error(body.firstLine,
                           "the section " + inQuotes(titles[position].in(body.language)) + " is missing");
    }
}

void checkSafetyNote(const Article &article, const Body &body, const ProblemList &problems)
{
    const auto *opening = openingBlock(body.document);
    const bool hasNote = opening != nullptr && opening->kind == markdown::BlockKind::Quote;
    if (!article.safety.empty() && !hasNote)
        problems.error(body.firstLine,
                       "'safety' is not empty, so the text must open with a note as a block quote");
}

void checkMarkup(const Body &body, const ProblemList &problems)
{
    if (const int line = markdown::firstRawHtmlLine(body.document); line > 0)
        problems.error(body.inFile(line), "raw HTML; write Markdown");
    for (const auto &link : markdown::links(body.document)) {
        if (!link.isImage)
            continue;
        if (linkTarget(body.file, link.url).kind == LinkTarget::Kind::Elsewhere)
            problems.error(body.inFile(link.line), "a remote image; the library never goes online");
        else
            problems.warning(body.inFile(link.line),
                             "pictures are left out; readers see the alternative text");
    }
    collectOwnFootnotes(body.document, body, problems);
}

} // namespace content
