#pragma once

#include "markdown/tree.h"
#include "reading/formats.h"
#include "reading/inline_typesetter.h"

#include <QTextCursor>

#include <span>

class QTextTable;

namespace reading {

/// The cells of a row, or the cell itself where the parser dissolved the row at markdown::MaximumDepth. The
/// span is into `row`.
std::span<const markdown::Block> cellsOf(const markdown::Block &row);

/// Whether a table is small enough to be set as one. The layout of a larger one would take too long; its rows
/// are set as lines with tabs between the cells.
bool fitsTable(const markdown::Block &table);

/// Inserts the table at the cursor. The caller sets its margins; the document owns it.
QTextTable *setTable(QTextCursor cursor, const markdown::Block &table, const Formats &formats,
                     InlineTypesetter &inlines);

} // namespace reading
