#pragma once

#include "markdown/tree.h"
#include "reading/formats.h"
#include "reading/inline_typesetter.h"

#include <QTextCursor>

#include <vector>

class QTextDocument;
class QTextTable;

namespace reading {

/// Walks the blocks of a tree and sets them one after the other at the end of a document.
class BlockTypesetter
{
public:
    /// Both must outlive it; the document must be empty.
    BlockTypesetter(QTextDocument &document, const Formats &formats);

    void set(const std::vector<markdown::Block> &blocks);
    /// To be called once, after the last block.
    void finish();

private:
    /// Where lines are set: how far in, how large, how far apart.
    struct Place
    {
        Scale scale = Scale::Body;
        bool isTight = false;
        /// Lists around it.
        int lists = 0;
        int indent = 0;
        /// Pixels beyond the indent, for long numbers.
        double extra = 0;
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

    /// Begins a line of the document, in the empty block that waits or else in a new one.
    void startLine(QTextBlockFormat format, const QTextCharFormat &text);
    /// Puts the waiting marker on the line just begun, hanging to the left of it.
    void placeMarker();
    /// Gives the waiting marker a line of its own: what follows has none.
    void placeLoneMarker();
    /// Begins a frame of one cell; what is set from now on stands in it.
    QTextTable *openBox();
    void closeBox(QTextTable &box, QTextTableCellFormat format);
    /// Gives a frame just inserted its place.
    void placeFrame(QTextTable &frame);
    /// The cursor waits in the empty block behind a frame.
    void leaveFrame(QTextTable &frame);
    /// A document lays out no margin of a block that follows a frame: the frame's own does instead.
    void setGapBehindFrame(double gap);
    /// Takes the room from the empty block the cursor waits in, if it does.
    void collapseWaiting();
    /// The bullet, number or box an item begins with.
    QString itemMarker(const markdown::Block &list, const markdown::Block &item, int number) const;

    const Formats &m_formats;
    InlineTypesetter m_inlines;
    QTextCursor m_cursor;
    Place m_place;
    /// The bullet or number of an item whose first line is still to come; empty if none waits.
    QString m_marker;
    /// The cursor is in an empty block that nothing was set in yet.
    bool m_isWaiting = true;
    /// The next line is the first of the document or of its frame.
    bool m_isFirst = true;
    bool m_isAfterHeading = false;
    /// The frame the cursor waits behind.
    QTextTable *m_frameBefore = nullptr;
    bool m_hasCallout = false;
    bool m_hasNotes = false;
    int m_headings = 0;
};

} // namespace reading
