#include "print/printed_article.h"

#include "drawing/print_colors.h"
#include "reading/printed_blocks.h"

namespace print {

namespace {

constexpr double LedeSize = 12;
constexpr double SentenceSize = 11.5;

reading::Colors paperColors()
{
    const auto colors = drawing::printColors();
    return {colors.paper, colors.paper, colors.line, colors.ink, colors.quiet, colors.accent, colors.calm};
}

bool isFootnotes(const content::Section &section)
{
    return !section.blocks.empty() && section.blocks.front().kind == markdown::BlockKind::Footnote;
}

} // namespace

PrintedArticle::PrintedArticle(const ArticleContents &contents)
    : m_title(contents.title)
    , m_layout(contents.language)
{
    m_layout.addTitle(contents.title);
    if (!contents.lede.isEmpty())
        m_layout.add({.runs = {{.text = contents.lede, .color = m_layout.colors().quiet}},
                      .size = LedeSize,
                      .keepsWithNext = true});
    m_layout.addQuiet(contents.facts, 6);
    setSections(contents);
}

void PrintedArticle::setSections(const ArticleContents &contents)
{
    const auto colors = paperColors();
    bool hasPhrases = contents.phrases.empty();
    for (const auto &section : contents.sections) {
        const bool isNotes = isFootnotes(section);
        if (!hasPhrases && (section.key == "faq" || isNotes)) {
            setPhrases(contents);
            hasPhrases = true;
        }
        const QString title = isNotes ? tr("References") : text(section.title);
        if (!title.isEmpty())
            m_layout.add({.runs = {{.text = title, .isBold = true}},
                          .size = paper::HeadingSize,
                          .gapBefore = paper::SectionGap,
                          .keepsWithNext = true,
                          .isWhole = true});
        for (const auto &words : reading::printedBlocks(section.blocks, colors))
            m_layout.add(words);
    }
    if (!hasPhrases)
        setPhrases(contents);
}

void PrintedArticle::setPhrases(const ArticleContents &contents)
{
    m_layout.add({.runs = {{.text = tr("Sentences you can use"), .isBold = true}},
                  .size = paper::HeadingSize,
                  .gapBefore = paper::SectionGap,
                  .keepsWithNext = true,
                  .isWhole = true});
    for (const auto &phrase : contents.phrases) {
        const bool hasMore
            = !phrase.insteadOf.empty() || !phrase.why.empty() || !phrase.ifItLandsBadly.empty();
        m_layout.add({.runs = {{.text = text(content::filled(phrase))}},
                      .size = SentenceSize,
                      .gapBefore = paper::EntryGap,
                      .keepsWithNext = hasMore,
                      .isWhole = true});
        if (!phrase.insteadOf.empty())
            m_layout.addQuiet(tr("Instead of: %1").arg(text(phrase.insteadOf)));
        if (!phrase.why.empty())
            m_layout.addQuiet(tr("Why: %1").arg(text(phrase.why)));
        if (!phrase.ifItLandsBadly.empty())
            m_layout.addQuiet(tr("If it lands badly: %1").arg(text(phrase.ifItLandsBadly)));
    }
}

int PrintedArticle::pageCount(reading::PaperSize size) const
{
    return m_layout.setter().pageCount(size);
}

void PrintedArticle::paintPage(QPainter &painter, reading::PaperSize size, int page) const
{
    m_layout.setter().paintPage(painter, size, page, m_title);
}

bool PrintedArticle::print(QPagedPaintDevice &device, reading::PaperSize size) const
{
    return m_layout.setter().print(device, size, m_title);
}

} // namespace print
