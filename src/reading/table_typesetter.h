#pragma once

#include "markdown/tree.h"
#include "reading/formats.h"
#include "reading/inline_typesetter.h"

#include <QTextCursor>

#include <span>

class QTextTable;

namespace reading {

/// The cells of a row, or the cell itself where the row around it was dissolved at the parser's greatest
/// depth.
std::span<const markdown::Block> cellsOf(const markdown::Block &row);

/// Whether a table can be set as one. Beyond that size nobody reads across it, and its layout would take
/// longer than anybody waits; its rows are then set as lines with tabs between the cells.
bool fitsTable(const markdown::Block &table);

/// Inserts the table at the cursor; its margins are the caller's to set.
QTextTable *setTable(QTextCursor cursor, const markdown::Block &table, const Formats &formats,
                     InlineTypesetter &inlines);

} // namespace reading
