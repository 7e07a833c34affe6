#pragma once

#include "markdown/tree.h"
#include "reading/typography.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace reading {

/// Properties of formats beside their looks, for code that reads a filled document.
enum FormatProperty {
    /// Of a block: the name of the anchor on a heading.
    HeadingAnchor = QTextFormat::UserProperty + 1,
    /// Of characters: set on generated text, which is not the author's (numbers of references and items,
    /// return
    /// links).
    IsGenerated,
    /// Of characters: the first of their anchors. Needed for speed: QTextFormat hashes a list of anchors by
    /// its
    /// type alone, so without this thousands of formats would have the same hash.
    AnchorKey
};

/// The sizes a running text is set in.
enum class Scale { Body, Table, Note };

/// The formats of everything in a document, computed from the type scale and the colours.
class Formats
{
public:
    Formats(Typography typography, Colors colors);

    const Colors &colors() const { return m_colors; }
    /// Family and size of the whole document.
    QFont defaultFont() const;
    /// `size` is in pixels at 100 %, the result in pixels at the current zoom.
    double scaled(double size) const { return size * m_typography.zoom; }
    /// The indent of one level of a list, in pixels.
    double indentWidth() const;
    /// The width of `text` in that format, in pixels.
    double width(const QString &text, const QTextCharFormat &format) const;

    QTextCharFormat text(Scale scale) const;
    QTextCharFormat heading(int level) const;
    QTextCharFormat emphasised(QTextCharFormat format, bool isHan) const;
    QTextCharFormat code(QTextCharFormat format) const;
    /// Without a background of its own, for code that stands in a box.
    QTextCharFormat codeBlock(Scale scale) const;
    QTextCharFormat link(QTextCharFormat format, const QString &address) const;
    /// For the alternative text in place of a picture.
    QTextCharFormat alternative(QTextCharFormat format) const;
    /// For generated text, see IsGenerated.
    QTextCharFormat generated(QTextCharFormat format) const;
    /// Bullets and numbers of items.
    QTextCharFormat marker(Scale scale) const;
    QTextCharFormat superscript(QTextCharFormat format) const;
    /// The number of a note, from a superscript.
    QTextCharFormat reference(QTextCharFormat format, int number) const;
    /// The link from a note to the first reference to it.
    QTextCharFormat returnLink(int number) const;

    /// `isTight`: in a list without blank lines between its items.
    QTextBlockFormat paragraph(Scale scale, bool isTight) const;
    QTextBlockFormat headingLine(int level) const;
    QTextBlockFormat codeLine(Scale scale) const;
    QTextBlockFormat cellLine(markdown::Alignment alignment) const;
    /// A thematic break: a short rule in the middle.
    QTextBlockFormat rule() const;
    /// A rule above the notes, as wide as the text.
    QTextBlockFormat notesRule() const;
    /// For the empty blocks that QTextDocument needs around frames: takes no height.
    QTextBlockFormat collapsed() const;

    /// A frame of one cell.
    QTextTableFormat box() const;
    /// A quotation has a bar at its left, a callout also a background.
    QTextTableCellFormat quoteCell(bool isCallout) const;
    QTextTableCellFormat codeCell() const;
    QTextTableFormat table() const;
    QTextTableCellFormat tableCell(bool isHeader) const;
    /// Pixels above and below a frame.
    double frameGap() const;

private:
    int size(Scale scale) const;
    /// Sets the line height to `percent` of `size`, which is in pixels.
    void setLine(QTextBlockFormat &format, int size, int percent) const;

    Typography m_typography;
    Colors m_colors;
    QStringList m_fixedFamilies;
    QStringList m_markerFamilies;
};

} // namespace reading
