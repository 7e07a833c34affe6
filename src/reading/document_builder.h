#pragma once

#include "markdown/tree.h"
#include "reading/typography.h"

#include <QTextDocument>

#include <vector>

namespace reading {

/// A heading of a filled document, for a table of contents.
struct DocumentHeading
{
    /// 1 to 6.
    int level = 0;
    QString text;
    /// Name of the anchor that stands on it.
    QString anchor;
    /// Position of its first character in the document, from 0.
    int position = 0;
};

/// Typesets a Markdown tree as a QTextDocument, without HTML, so that no text is taken for markup. Anchors:
/// headings "h-1" upward in reading order, a footnote "note-N", the first reference to it "ref-N", so that
/// both link to each other; links keep their address. All sizes are in pixels: to print, give the document a
/// page size in pixels and let QTextDocument::print scale it.
class DocumentBuilder
{
public:
    DocumentBuilder(Typography typography, Colors colors);

    /// Replaces the contents of the document, with its layout disabled meanwhile. Width, page size and margin
    /// stay; undo is disabled.
    void fill(QTextDocument &document, const std::vector<markdown::Block> &blocks) const;
    void fill(QTextDocument &document, const markdown::Block &root) const;

private:
    Typography m_typography;
    Colors m_colors;
};

/// The headings of a document that a DocumentBuilder filled.
std::vector<DocumentHeading> documentHeadings(const QTextDocument &document);

} // namespace reading
