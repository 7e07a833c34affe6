#include "base/text.h"
#include "content/checks.h"
#include "content/links.h"
#include "markdown/plain.h"

#include <algorithm>

namespace content {

namespace {

using base::inQuotes;

constexpr std::size_t NoPosition = static_cast<std::size_t>(-1);

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

/// Compares the sections, in their order, with the titles of the template.
class TemplateReader
{
public:
    /// All must outlive the reader.
    TemplateReader(const Body &body, std::span<const SectionTitle> titles, const ProblemList &problems)
        : m_body(body)
        , m_titles(titles)
        , m_problems(problems)
        , m_isSeen(titles.size())
    {
    }

    void read(const Section &section)
    {
        const int line = m_body.inFile(section.line);
        const auto name = "the section " + inQuotes(section.title);
        const auto position = positionOf(section.title, m_titles, m_body.language);
        if (position == NoPosition) {
            m_problems.error(line, name + " is none of the template");
            return;
        }
        if (m_isSeen[position])
            m_problems.error(line, name + " stands twice");
        else if (position < m_last)
            m_problems.error(line, name + " must stand before " + titleAt(m_last));
        if (!holdsText(section))
            m_problems.error(line, name + " is empty");
        m_isSeen[position] = true;
        m_last = std::max(m_last, position);
    }

    void reportMissing() const
    {
        for (std::size_t position = 0; position < m_titles.size(); ++position) {
            if (!m_isSeen[position])
                m_problems.error(m_body.firstLine, "the section " + titleAt(position) + " is missing");
        }
    }

private:
    std::string titleAt(std::size_t position) const
    {
        return inQuotes(m_titles[position].in(m_body.language));
    }

    const Body &m_body;
    std::span<const SectionTitle> m_titles;
    const ProblemList &m_problems;
    std::vector<bool> m_isSeen;
    /// The furthest position in the template that was reached.
    std::size_t m_last = 0;
};

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
    TemplateReader reader(body, titles, problems);
    for (const auto &section : sections) {
        if (section.title.empty())
            checkLead(section, body, problems);
        else
            reader.read(section);
    }
    reader.reportMissing();
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
