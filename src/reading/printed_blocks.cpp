#include "reading/printed_blocks.h"

#include "reading/characters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace reading {

namespace {

using markdown::Block;
using markdown::BlockKind;
using markdown::Inline;
using markdown::InlineKind;

// Points.
constexpr double BodySize = 10;
constexpr double SmallSize = 8.5;
constexpr double StepIndent = 18;
constexpr double SectionSize = 15.5;
constexpr double PartSize = 11.5;
constexpr int DeepestIndent = 6;

/// The context of a block: its nesting, indent and marker.
struct Place
{
    int depth = 0;
    bool isQuoted = false;
    bool isNote = false;
    /// Of the first line.
    QString marker = {};
    bool hasBox = false;
};

/// Collects the runs of one paragraph.
class RunTypesetter
{
public:
    explicit RunTypesetter(const Colors &colors)
        : m_colors(colors)
    {
    }

    void set(const std::vector<Inline> &inlines, bool isBold, bool isItalic)
    {
        for (const auto &run : inlines)
            set(run, isBold, isItalic);
    }
    void add(const QString &text, bool isBold, bool isItalic, const QColor &color = {})
    {
        if (text.isEmpty())
            return;
        if (m_breaks && m_last != 0 && needsSpaceBetween(m_last, firstCharacter(text)))
            m_runs.push_back({.text = u" "_s});
        m_breaks = false;
        m_last = lastCharacter(text);
        m_runs.push_back({.text = text, .color = color, .isBold = isBold, .isItalic = isItalic});
    }
    std::vector<PrintedRun> take() { return std::move(m_runs); }

private:
    void set(const Inline &run, bool isBold, bool isItalic)
    {
        switch (run.kind) {
        case InlineKind::Text:
        case InlineKind::Code:
            add(documentText(run.text), isBold, isItalic);
            break;
        case InlineKind::SoftBreak:
            m_breaks = true;
            break;
        case InlineKind::HardBreak:
            add(QString(QChar(QChar::LineSeparator)), isBold, isItalic);
            break;
        case InlineKind::Html:
            break;
        case InlineKind::FootnoteReference:
            add(u" [%1]"_s.arg(run.number), false, false, m_colors.quiet);
            break;
        case InlineKind::Strong:
            set(run.children, true, isItalic);
            break;
        case InlineKind::Emphasis:
            set(run.children, isBold, true);
            break;
        case InlineKind::Strikethrough:
        case InlineKind::Link:
        case InlineKind::Image:
            set(run.children, isBold, isItalic);
            break;
        }
    }

    const Colors &m_colors;
    std::vector<PrintedRun> m_runs;
    char32_t m_last = 0;
    bool m_breaks = false;
};

class BlockPrinter
{
public:
    explicit BlockPrinter(const Colors &colors)
        : m_colors(colors)
    {
    }

    void set(const std::vector<Block> &blocks, Place place)
    {
        for (const auto &block : blocks) {
            set(block, place);
            // Only the first block of an item has its marker.
            place.marker.clear();
            place.hasBox = false;
        }
    }
    std::vector<PrintedText> take() { return std::move(m_texts); }

private:
    void set(const Block &block, const Place &place);
    void setHeading(const Block &block);
    void setList(const Block &list, const Place &place);
    void setTable(const Block &table, const Place &place);
    void setLines(const std::string &lines, const Place &place);
    void add(std::vector<PrintedRun> runs, const Place &place, double gap);

    const Colors &m_colors;
    std::vector<PrintedText> m_texts;
};

void BlockPrinter::add(std::vector<PrintedRun> runs, const Place &place, double gap)
{
    if (runs.empty())
        return;
    if (place.isQuoted) {
        for (auto &run : runs) {
            if (!run.color.isValid())
                run.color = m_colors.quiet;
        }
    }
    m_texts.push_back({.runs = std::move(runs),
                       .size = place.isNote ? SmallSize : BodySize,
                       .gapBefore = gap,
                       .indent = StepIndent * std::min(place.depth, DeepestIndent),
                       .marker = place.marker,
                       .hasBox = place.hasBox});
}

void BlockPrinter::setHeading(const Block &block)
{
    RunTypesetter runs(m_colors);
    runs.set(block.inlines, true, false);
    m_texts.push_back({.runs = runs.take(),
                       .size = block.level <= 2 ? SectionSize : PartSize,
                       .gapBefore = block.level <= 2 ? 22.0 : 11.0,
                       .keepsWithNext = true,
                       .isWhole = true});
}

void BlockPrinter::setList(const Block &list, const Place &place)
{
    int number = list.start;
    for (const auto &item : list.children) {
        Place inside = place;
        ++inside.depth;
        inside.hasBox = item.isChecked.has_value();
        inside.marker = inside.hasBox ? QString() : list.isOrdered ? QString::number(number) + u'.' : u"•"_s;
        set(item.children, inside);
        ++number;
    }
}

void BlockPrinter::setTable(const Block &table, const Place &place)
{
    for (const auto &row : table.children) {
        RunTypesetter runs(m_colors);
        bool isFirst = true;
        for (const auto &cell : row.children) {
            if (!std::exchange(isFirst, false))
                runs.add(u"  |  "_s, false, false, m_colors.quiet);
            runs.set(cell.inlines, row.isHeader, false);
        }
        add(runs.take(), place, row.isHeader ? 6 : 3);
    }
}

void BlockPrinter::setLines(const std::string &lines, const Place &place)
{
    Place inside = place;
    ++inside.depth;
    for (const auto &line : QString::fromStdString(lines).split(u'\n', Qt::SkipEmptyParts))
        add({{.text = documentText(line.toStdString())}}, inside, 1);
}

void BlockPrinter::set(const Block &block, const Place &place)
{
    switch (block.kind) {
    case BlockKind::Heading:
        setHeading(block);
        break;
    case BlockKind::Paragraph:
    case BlockKind::TableCell: {
        RunTypesetter runs(m_colors);
        runs.set(block.inlines, false, false);
        add(runs.take(), place, place.isNote ? 3 : place.depth > 0 ? 4 : 6);
        break;
    }
    case BlockKind::List:
        setList(block, place);
        break;
    case BlockKind::Table:
        setTable(block, place);
        break;
    case BlockKind::CodeBlock:
        setLines(block.text, place);
        break;
    case BlockKind::Quote: {
        Place inside = place;
        ++inside.depth;
        inside.isQuoted = true;
        set(block.children, inside);
        break;
    }
    case BlockKind::Footnote: {
        Place inside = place;
        ++inside.depth;
        inside.isNote = true;
        inside.marker = QString::number(block.number);
        set(block.children, inside);
        break;
    }
    case BlockKind::Document:
    case BlockKind::Item:
    case BlockKind::TableRow:
        set(block.children, place);
        break;
    case BlockKind::HtmlBlock:
    case BlockKind::ThematicBreak:
        break;
    }
}

} // namespace

std::vector<PrintedText> printedBlocks(const std::vector<Block> &blocks, const Colors &colors)
{
    BlockPrinter printer(colors);
    printer.set(blocks, {});
    return printer.take();
}

} // namespace reading
