#pragma once

#include "markdown/tree.h"
#include "reading/formats.h"
#include "reading/inline_typesetter.h"

#include <QTextCursor>

#include <vector>

class QTextDocument;
class QTextTable;

namespace reading {

/// Typesets the blocks of a tree, one after the other, at the end of a document.
class BlockTypesetter
{
public:
    /// Both must outlive the typesetter; the document must be empty.
    BlockTypesetter(QTextDocument &document, const Formats &formats);

    void set(const std::vector<markdown::Block> &blocks);
    /// To be called once, after the last block.
    void finish();

private:
    /// How lines are set at the current place: their size, indents and spacing.
    struct Place
    {
        Scale scale = Scale::Body;
        bool isTight = false;
        /// Number of lists around it.
        int lists = 0;
        /// In steps of Formats::indentWidth().
        int indent = 0;
        /// Pixels beyond the indent, for long numbers.
        double extra = 0;
        /// Number of frames around it.
        int boxes = 0;
    };
    void setBlock(const markdown::Block &block);
    void setHeading(const markdown::Block &heading);
    void setParagraph(const markdown::Block &paragraph);
    void setQuote(const markdown::Block &quote);
    void setCode(const markdown::Block &code);
    void setList(const markdown::Block &list);
    void setItem(const markdown::Block &item, const QString &marker);
    void setTableBlock(const markdown::Block &table);
    void setTableRows(const markdown::Block &table);
    void setRule(QTextBlockFormat format);
    void setNote(const markdown::Block &note);
    void setReturnLink(const markdown::Block &note);

    /// Begins a line of the document, in the empty block at the cursor (m_isWaiting) or else in a new one.
    void startLine(QTextBlockFormat format, const QTextCharFormat &text);
    /// Puts the pending marker before the line just begun, in a hanging indent.
    void placeMarker();
    /// Gives the pending marker a line of its own, for an item that does not begin with a line.
    void placeLoneMarker();
    /// Begins a frame of one cell, in which everything is set until closeBox().
    QTextTable *openBox();
    void closeBox(QTextTable &box, QTextTableCellFormat format);
    /// Sets the margins of a frame just inserted.
    void placeFrame(QTextTable &frame);
    /// Moves the cursor to the empty block behind a frame.
    void leaveFrame(QTextTable &frame);
    /// Sets the bottom margin of the frame before the cursor, because QTextDocument ignores the top margin of
    /// a block behind a frame.
    void setGapBehindFrame(double gap);
    /// Makes the empty block at the cursor take no height, if the cursor is in one.
    void collapseWaiting();
    /// The bullet, number or box an item begins with.
    QString itemMarker(const markdown::Block &list, const markdown::Block &item, int number) const;

    const Formats &m_formats;
    InlineTypesetter m_inlines;
    QTextCursor m_cursor;
    Place m_place;
    /// The pending marker: bullet or number of an item whose first line was not set yet; empty if none is.
    QString m_marker;
    /// Whether the cursor is in an empty block that nothing was set in yet.
    bool m_isWaiting = true;
    /// Whether the next line is the first of the document or of its frame.
    bool m_isFirst = true;
    bool m_isAfterHeading = false;
    /// The frame directly before the cursor; owned by the document.
    QTextTable *m_frameBefore = nullptr;
    bool m_hasCallout = false;
    bool m_hasNotes = false;
    int m_headings = 0;
};

} // namespace reading
