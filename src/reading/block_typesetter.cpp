#include "reading/block_typesetter.h"

#include "base/text.h"
#include "reading/characters.h"
#include "reading/table_typesetter.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace reading {

namespace {

/// Deeper lists are not indented any further and deeper quotations get no frame: the page is not wide enough,
/// and the time a QTextDocument needs for its layout doubles with every nested frame.
constexpr int MaximumIndent = 8;
constexpr int MaximumBoxes = 3;

/// Between a bullet or number and its text.
constexpr char16_t EnSpace = 0x2002;

bool isVisible(const std::vector<markdown::Inline> &runs)
{
    return std::ranges::any_of(runs, [](const auto &run) {
        return run.kind != markdown::InlineKind::Html && run.kind != markdown::InlineKind::SoftBreak;
    });
}

/// Whether a block begins with a line that can carry the marker of its item.
bool beginsWithLine(const markdown::Block &block)
{
    return block.kind == markdown::BlockKind::Paragraph || block.kind == markdown::BlockKind::Heading
        || block.kind == markdown::BlockKind::HtmlBlock;
}

QString numberText(int number)
{
    return QString::number(number) + u'.' + QChar(EnSpace);
}

} // namespace

BlockTypesetter::BlockTypesetter(QTextDocument &document, const Formats &formats)
    : m_formats(formats)
    , m_inlines(formats)
    , m_cursor(&document)
{
}

void BlockTypesetter::set(const std::vector<markdown::Block> &blocks)
{
    for (const auto &block : blocks)
        setBlock(block);
}

void BlockTypesetter::finish()
{
    if (!m_isFirst)
        collapseWaiting();
}

void BlockTypesetter::setBlock(const markdown::Block &block)
{
    using markdown::BlockKind;
    if (!m_marker.isEmpty() && !beginsWithLine(block))
        placeLoneMarker();

    switch (block.kind) {
    case BlockKind::Heading:
        setHeading(block);
        break;
    case BlockKind::Paragraph:
    case BlockKind::TableCell:
        setParagraph(block);
        break;
    case BlockKind::Quote:
        setQuote(block);
        break;
    case BlockKind::List:
        setList(block);
        break;
    case BlockKind::CodeBlock:
        setCode(block);
        break;
    case BlockKind::HtmlBlock:
        break;
    case BlockKind::ThematicBreak:
        setRule(m_formats.rule());
        break;
    case BlockKind::Table:
        setTableBlock(block);
        break;
    case BlockKind::Footnote:
        setNote(block);
        break;
    case BlockKind::Document:
    case BlockKind::Item:
    case BlockKind::TableRow:
        set(block.children);
        break;
    }
}

void BlockTypesetter::setHeading(const markdown::Block &heading)
{
    const auto level = std::clamp(heading.level, 1, 6);
    const auto anchor = u"h-%1"_s.arg(++m_headings);
    auto line = m_formats.headingLine(level);
    line.setProperty(HeadingAnchor, anchor);
    const auto text = m_formats.heading(level);
    startLine(line, text);
    m_inlines.addAnchor(anchor);
    m_inlines.set(m_cursor, heading.inlines, text);
    m_isAfterHeading = true;
}

void BlockTypesetter::setParagraph(const markdown::Block &paragraph)
{
    if (!isVisible(paragraph.inlines))
        return;
    const auto text = m_formats.text(m_place.scale);
    startLine(m_formats.paragraph(m_place.scale, m_place.isTight), text);
    m_inlines.set(m_cursor, paragraph.inlines, text);
}

void BlockTypesetter::setQuote(const markdown::Block &quote)
{
    if (quote.children.empty())
        return;
    const auto outside = m_place;
    m_place.isTight = false;
    if (outside.boxes >= MaximumBoxes) {
        m_place.indent = std::min(m_place.indent + 1, MaximumIndent);
        set(quote.children);
        m_place = outside;
        return;
    }
    const bool isCallout = !m_hasCallout;
    m_hasCallout = true;
    auto *box = openBox();
    set(quote.children);
    closeBox(*box, m_formats.quoteCell(isCallout));
    m_place = outside;
}

void BlockTypesetter::setCode(const markdown::Block &code)
{
    const auto outside = m_place;
    auto *box = openBox();
    const auto text = m_formats.codeBlock(m_place.scale);
    for (const auto line : base::splitLines(code.text)) {
        startLine(m_formats.codeLine(m_place.scale), text);
        m_inlines.insert(m_cursor, documentText(line), text);
    }
    closeBox(*box, m_formats.codeCell());
    m_place = outside;
}

void BlockTypesetter::setList(const markdown::Block &list)
{
    const auto outside = m_place;
    m_place.isTight = list.isTight;
    m_place.indent = std::min(m_place.indent + 1, MaximumIndent);
    ++m_place.lists;

    std::vector<QString> markers;
    double widest = 0;
    for (const auto &item : list.children) {
        markers.push_back(itemMarker(list, item, list.start + static_cast<int>(markers.size())));
        widest = std::max(widest, m_formats.width(markers.back(), m_formats.marker(m_place.scale)));
    }
    m_place.extra += std::max(0.0, widest - m_formats.indentWidth());

    for (std::size_t index = 0; index < markers.size(); ++index)
        setItem(list.children[index], markers[index]);
    m_place = outside;
}

QString BlockTypesetter::itemMarker(const markdown::Block &list, const markdown::Block &item,
                                    int number) const
{
    constexpr std::array Bullets{u'\u2022', u'\u2013', u'\u00B7'};
    QString marker;
    if (list.isOrdered)
        marker = numberText(number);
    if (item.isChecked)
        marker += QString(*item.isChecked ? u'\u2611' : u'\u2610') + QChar(EnSpace);
    if (marker.isEmpty())
        marker
            = QString(Bullets[static_cast<std::size_t>(m_place.lists - 1) % Bullets.size()]) + QChar(EnSpace);
    return marker;
}

void BlockTypesetter::setItem(const markdown::Block &item, const QString &marker)
{
    m_marker = marker;
    if (item.kind == markdown::BlockKind::Item || item.kind == markdown::BlockKind::Footnote)
        set(item.children);
    else
        setBlock(item);
    if (!m_marker.isEmpty())
        placeLoneMarker();
}

void BlockTypesetter::setTableBlock(const markdown::Block &table)
{
    if (!fitsTable(table)) {
        setTableRows(table);
        return;
    }
    collapseWaiting();
    auto *grid = setTable(m_cursor, table, m_formats, m_inlines);
    placeFrame(*grid);
    leaveFrame(*grid);
}

void BlockTypesetter::setTableRows(const markdown::Block &table)
{
    for (const auto &row : table.children) {
        auto text = m_formats.text(Scale::Table);
        if (row.isHeader)
            text.setFontWeight(QFont::Bold);
        startLine(m_formats.paragraph(Scale::Table, true), text);
        const auto cells = cellsOf(row);
        for (const auto &cell : cells) {
            if (&cell != &cells.front())
                m_inlines.insert(m_cursor, u"\t"_s, text);
            m_inlines.set(m_cursor, cell.inlines, text);
        }
    }
}

void BlockTypesetter::setRule(QTextBlockFormat format)
{
    // QTextDocument does not lay out an empty block directly behind a frame, and would lose the rule.
    if (m_frameBefore != nullptr) {
        setGapBehindFrame(0);
        collapseWaiting();
        m_isWaiting = false;
        m_frameBefore = nullptr;
    }
    startLine(std::move(format), m_formats.text(m_place.scale));
}

void BlockTypesetter::setNote(const markdown::Block &note)
{
    if (!m_hasNotes)
        setRule(m_formats.notesRule());
    m_hasNotes = true;

    const auto outside = m_place;
    m_place = {};
    m_place.scale = Scale::Note;
    m_place.isTight = true;
    m_place.indent = 1;
    m_inlines.addAnchor(u"note-%1"_s.arg(note.number));
    setItem(note, numberText(note.number));
    setReturnLink(note);
    m_place = outside;
}

void BlockTypesetter::setReturnLink(const markdown::Block &note)
{
    const auto text = m_formats.text(Scale::Note);
    if (!m_isWaiting && !note.children.empty() && note.children.back().kind == markdown::BlockKind::Paragraph)
        m_inlines.insert(m_cursor, QString(QChar(QChar::Nbsp)), text);
    else
        startLine(m_formats.paragraph(Scale::Note, true), text);
    m_inlines.insert(m_cursor, u"\u21A9\uFE0E"_s, m_formats.returnLink(note.number));
}

void BlockTypesetter::startLine(QTextBlockFormat format, const QTextCharFormat &text)
{
    format.setIndent(m_place.indent);
    format.setLeftMargin(m_place.extra);
    if (m_isFirst || m_isAfterHeading)
        format.setTopMargin(0);
    if (m_frameBefore != nullptr)
        setGapBehindFrame(format.topMargin());
    if (m_isWaiting) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(text);
    } else {
        m_cursor.insertBlock(format, text);
    }
    m_isWaiting = false;
    m_isFirst = false;
    m_isAfterHeading = false;
    m_frameBefore = nullptr;
    if (!m_marker.isEmpty())
        placeMarker();
}

// Markers are text of the document and no QTextList: so they are copied and read aloud with the item and have
// the colour of the text, and QTextListFormat has no first number in Qt 6.4.
void BlockTypesetter::placeMarker()
{
    const auto text = m_formats.marker(m_place.scale);
    auto format = m_cursor.blockFormat();
    format.setTextIndent(-m_formats.width(m_marker, text));
    m_cursor.setBlockFormat(format);
    m_inlines.insert(m_cursor, std::exchange(m_marker, {}), text);
}

void BlockTypesetter::placeLoneMarker()
{
    startLine(m_formats.paragraph(m_place.scale, true), m_formats.text(m_place.scale));
}

QTextTable *BlockTypesetter::openBox()
{
    collapseWaiting();
    auto *box = m_cursor.insertTable(1, 1, m_formats.box());
    placeFrame(*box);
    m_cursor = box->cellAt(0, 0).firstCursorPosition();
    m_place.indent = 0;
    m_place.extra = 0;
    ++m_place.boxes;
    m_isWaiting = true;
    m_isFirst = true;
    return box;
}

void BlockTypesetter::closeBox(QTextTable &box, QTextTableCellFormat format)
{
    if (m_frameBefore != nullptr)
        setGapBehindFrame(0);
    if (m_isWaiting) {
        collapseWaiting();
    } else {
        auto last = m_cursor.blockFormat();
        last.setBottomMargin(0);
        m_cursor.setBlockFormat(last);
    }
    // Last, because the format of a cell is also that of its first block.
    format.merge(m_formats.text(m_place.scale));
    box.cellAt(0, 0).setFormat(format);
    leaveFrame(box);
}

void BlockTypesetter::placeFrame(QTextTable &frame)
{
    auto format = frame.format();
    const auto gap = m_formats.frameGap();
    format.setLeftMargin(m_place.indent * m_formats.indentWidth() + m_place.extra);
    format.setTopMargin(m_isFirst ? 0 : m_isAfterHeading ? 0.7 * gap : gap);
    format.setBottomMargin(gap);
    frame.setFormat(format);
    if (m_frameBefore != nullptr)
        setGapBehindFrame(0);
    m_frameBefore = nullptr;
    m_isAfterHeading = false;
}

void BlockTypesetter::leaveFrame(QTextTable &frame)
{
    m_cursor.setPosition(frame.lastPosition() + 1);
    m_isWaiting = true;
    m_isFirst = false;
    m_frameBefore = &frame;
}

void BlockTypesetter::setGapBehindFrame(double gap)
{
    auto format = m_frameBefore->format();
    format.setBottomMargin(gap);
    m_frameBefore->setFormat(format);
}

void BlockTypesetter::collapseWaiting()
{
    if (!m_isWaiting)
        return;
    m_cursor.setBlockFormat(m_formats.collapsed());
    m_cursor.setBlockCharFormat(m_formats.text(Scale::Note));
}

} // namespace reading
