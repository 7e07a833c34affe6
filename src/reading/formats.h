#pragma once

#include "markdown/tree.h"
#include "reading/typography.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace reading {

/// What a format says beside its looks, for whoever reads a filled document.
enum FormatProperty {
    /// Of a block: the name of the anchor on a heading.
    HeadingAnchor = QTextFormat::UserProperty + 1,
    /// Of characters: set on what the setter added to the text (numbers of references and items, return
    /// links).
    IsGenerated,
    /// Of characters: the first of their anchors. A QTextFormat hashes the list of anchors by its type alone;
    /// without this, thousands of them would be compared one with another.
    AnchorKey
};

/// The sizes a running text is set in.
enum class Scale { Body, Table, Note };

/// The looks of everything in a document, worked out from the type scale and the colours.
class Formats
{
public:
    Formats(Typography typography, Colors colors);

    const Colors &colors() const { return m_colors; }
    /// The face and size of the whole document.
    QFont defaultFont() const;
    /// `size` pixels at 100 % as they are at this zoom.
    double scaled(double size) const { return size * m_typography.zoom; }
    /// The width one level of a list is moved in by.
    double indentWidth() const;
    /// The width of `text` in that format.
    double width(const QString &text, const QTextCharFormat &format) const;

    QTextCharFormat text(Scale scale) const;
    QTextCharFormat heading(int level) const;
    QTextCharFormat emphasised(QTextCharFormat format, bool isHan) const;
    QTextCharFormat code(QTextCharFormat format) const;
    /// Without a background of its own, for code that stands in a box.
    QTextCharFormat codeBlock(Scale scale) const;
    QTextCharFormat link(QTextCharFormat format, const QString &address) const;
    /// What stands for a picture.
    QTextCharFormat alternative(QTextCharFormat format) const;
    /// Numbers and signs that are not the author's.
    QTextCharFormat generated(QTextCharFormat format) const;
    /// Bullets and numbers of items.
    QTextCharFormat marker(Scale scale) const;
    QTextCharFormat superscript(QTextCharFormat format) const;
    /// The number of a note, from a superscript.
    QTextCharFormat reference(QTextCharFormat format, int number) const;
    /// The way back from a note to where it was referred to first.
    QTextCharFormat returnLink(int number) const;

    /// `isTight`: in a list whose items are not paragraphs apart.
    QTextBlockFormat paragraph(Scale scale, bool isTight) const;
    QTextBlockFormat headingLine(int level) const;
    QTextBlockFormat codeLine(Scale scale) const;
    QTextBlockFormat cellLine(markdown::Alignment alignment) const;
    /// A short one in the middle.
    QTextBlockFormat rule() const;
    /// The full one above the notes.
    QTextBlockFormat notesRule() const;
    /// An empty line that takes no room: the ones a QTextDocument demands around its frames.
    QTextBlockFormat collapsed() const;

    /// A frame of one cell.
    QTextTableFormat box() const;
    /// A quotation has a bar at its left, a callout a raised ground as well.
    QTextTableCellFormat quoteCell(bool isCallout) const;
    QTextTableCellFormat codeCell() const;
    QTextTableFormat table() const;
    QTextTableCellFormat tableCell(bool isHeader) const;
    /// Pixels above and below a frame.
    double frameGap() const;

private:
    int size(Scale scale) const;
    /// Sets lines of `size` pixels at `percent` of it.
    void setLine(QTextBlockFormat &format, int size, int percent) const;

    Typography m_typography;
    Colors m_colors;
    QStringList m_fixedFamilies;
    QStringList m_markerFamilies;
};

} // namespace reading
