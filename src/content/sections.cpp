#include "content/sections.h"

#include "base/text.h"
#include "markdown/parser.h"
#include "markdown/plain.h"

#include <algorithm>

namespace content {

namespace {

constexpr std::string_view FaqKey = "faq";

std::string keyOf(std::string_view title, base::Language language)
{
    for (const auto &known : sectionTitles()) {
        if (title == known.in(language))
            return std::string(known.key);
    }
    return {};
}

bool isHeading(const markdown::Block &block, int level)
{
    return block.kind == markdown::BlockKind::Heading && block.level == level;
}

void appendParagraph(std::string &text, std::string_view paragraph)
{
    if (!text.empty() && !paragraph.empty())
        text += "\n\n";
    text += paragraph;
}

} // namespace

const std::array<SectionTitle, 8> &sectionTitles()
{
    static constexpr std::array<SectionTitle, 8> Titles = {{
        {"problem", "The problem", "问题呈现"},
        {"concepts", "Core concepts", "核心概念"},
        {"steps", "Practical steps", "实践步骤"},
        {"case", "A case", "案例分析"},
        {"recommendations", "Recommendations", "专家建议"},
        {"summary", "Summary", "总结"},
        {"limits", "When not to use this", "何时不适用"},
        {FaqKey, "Common questions", "常见问题"},
    }};
    return Titles;
}

const std::array<SectionTitle, 3> &practiceSectionTitles()
{
    static constexpr std::array<SectionTitle, 3> Titles = {{
        {"do", "What to do", "怎么做"},
        {"why", "Why it may help", "为什么可能有用"},
        {"wrong", "If it feels wrong", "如果感觉不对"},
    }};
    return Titles;
}

std::vector<Section> sections(const markdown::Block &document, base::Language language)
{
    std::vector<Section> sections;
    bool isAmongFootnotes = false;
    for (const auto &block : document.children) {
        if (isHeading(block, 2)) {
            const auto title = std::string(base::trimmed(markdown::plainText(block)));
            sections.push_back({keyOf(title, language), title, block.line, {}});
            continue;
        }
        const bool isFootnote = block.kind == markdown::BlockKind::Footnote;
        if (sections.empty() || (isFootnote && !isAmongFootnotes))
            sections.push_back({{}, {}, block.line, {}});
        isAmongFootnotes = isFootnote;
        sections.back().blocks.push_back(block);
    }
    return sections;
}

std::vector<Faq> questions(const std::vector<Section> &sections)
{
    std::vector<Faq> questions;
    const auto faq = std::ranges::find(sections, FaqKey, &Section::key);
    if (faq == sections.end())
        return questions;
    for (const auto &block : faq->blocks) {
        const auto text = markdown::plainText(block);
        if (isHeading(block, 3))
            questions.push_back({std::string(base::trimmed(text)), {}, block.line});
        else if (!questions.empty())
            appendParagraph(questions.back().answer, text);
    }
    return questions;
}

std::string plainBody(std::string_view body)
{
    auto document = markdown::parse(body);
    std::erase_if(document.children,
                  [](const markdown::Block &block) { return block.kind == markdown::BlockKind::Footnote; });
    return markdown::plainText(document);
}

} // namespace content
