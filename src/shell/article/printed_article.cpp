#include "shell/article/printed_article.h"

#include "drawing/light.h"
#include "reading/printed_blocks.h"
#include "shell/article/article_page.h"
#include "shell/words.h"

namespace shell {

namespace {

constexpr double LedeSize = 12;
constexpr double SentenceSize = 11.5;

reading::Ink paperInk()
{
    const auto colors = drawing::printColors();
    return {colors.paper, colors.paper, colors.line, colors.ink, colors.quiet, colors.accent, colors.calm};
}

bool isFootnotes(const content::Section &section)
{
    return !section.blocks.empty() && section.blocks.front().kind == markdown::BlockKind::Footnote;
}

} // namespace

PrintedArticle::PrintedArticle(const ReadingContents &contents)
    : m_title(contents.title)
    , m_paper(contents.language)
{
    m_paper.addTitle(contents.title);
    if (!contents.lede.isEmpty())
        m_paper.add({.runs = {{.text = contents.lede, .color = m_paper.colors().quiet}},
                     .size = LedeSize,
                     .keepsWithNext = true});
    m_paper.addQuiet(contents.facts, 6);
    setSections(contents);
}

void PrintedArticle::setSections(const ReadingContents &contents)
{
    const auto ink = paperInk();
    bool hasPhrases = contents.phrases.empty();
    for (const auto &section : contents.sections) {
        const bool isNotes = isFootnotes(section);
        if (!hasPhrases && (section.key == "faq" || isNotes)) {
            setPhrases(contents);
            hasPhrases = true;
        }
        const QString title = isNotes ? ArticlePage::tr("References") : text(section.title);
        if (!title.isEmpty())
            m_paper.add({.runs = {{.text = title, .isBold = true}},
                         .size = cli::paper::HeadingSize,
                         .gapBefore = cli::paper::SectionGap,
                         .keepsWithNext = true,
                         .isWhole = true});
        for (const auto &words : reading::printedBlocks(section.blocks, ink))
            m_paper.add(words);
    }
    if (!hasPhrases)
        setPhrases(contents);
}

void PrintedArticle::setPhrases(const ReadingContents &contents)
{
    m_paper.add({.runs = {{.text = ArticlePage::tr("Sentences you can use"), .isBold = true}},
                 .size = cli::paper::HeadingSize,
                 .gapBefore = cli::paper::SectionGap,
                 .keepsWithNext = true,
                 .isWhole = true});
    for (const auto &each : contents.phrases) {
        const auto &phrase = each.phrase;
        const bool hasMore
            = !phrase.insteadOf.empty() || !phrase.why.empty() || !phrase.ifItLandsBadly.empty();
        m_paper.add({.runs = {{.text = text(content::filled(phrase))}},
                     .size = SentenceSize,
                     .gapBefore = cli::paper::EntryGap,
                     .keepsWithNext = hasMore,
                     .isWhole = true});
        if (!phrase.insteadOf.empty())
            m_paper.addQuiet(PhraseCard::tr("Instead of: %1").arg(text(phrase.insteadOf)));
        if (!phrase.why.empty())
            m_paper.addQuiet(PhraseCard::tr("Why: %1").arg(text(phrase.why)));
        if (!phrase.ifItLandsBadly.empty())
            m_paper.addQuiet(PhraseCard::tr("If it lands badly: %1").arg(text(phrase.ifItLandsBadly)));
    }
}

int PrintedArticle::pageCount(reading::PaperSize size) const
{
    return m_paper.setter().pageCount(size);
}

void PrintedArticle::paintPage(QPainter &painter, reading::PaperSize size, int page) const
{
    m_paper.setter().paintPage(painter, size, page, m_title);
}

bool PrintedArticle::print(QPagedPaintDevice &device, reading::PaperSize size) const
{
    return m_paper.setter().print(device, size, m_title);
}

} // namespace shell
