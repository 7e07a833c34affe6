#pragma once

#include "markdown/tree.h"
#include "reading/typography.h"

#include <QTextDocument>

#include <vector>

namespace reading {

/// A heading of a filled document, for a table of contents.
struct DocumentHeading
{
    int level = 0;
    QString text;
    /// Name of the anchor that stands on it.
    QString anchor;
    /// Position of its first character.
    int position = 0;
};

/// Sets a Markdown tree as a QTextDocument: no HTML on the way, whatever is in the text stays text. Anchors:
/// headings "h-1" upward in reading order, a footnote "note-N", its references "ref-N" (the first) so that
/// both jump to each other; links keep their address. All sizes are in pixels: to print, give the document a
/// page size in pixels and let QTextDocument::print scale it.
class DocumentBuilder
{
public:
    DocumentBuilder(Typography typography, Colors colors);

    /// Replaces what the document holds, layout off while filling. Its width, page size and margin stay; undo
    /// is switched off.
    void fill(QTextDocument &document, const std::vector<markdown::Block> &blocks) const;
    void fill(QTextDocument &document, const markdown::Block &root) const;

private:
    Typography m_typography;
    Colors m_colors;
};

/// The headings of a document that a DocumentBuilder filled.
std::vector<DocumentHeading> documentHeadings(const QTextDocument &document);

} // namespace reading
