#include "reading/table_typesetter.h"

#include "markdown/plain.h"
#include "reading/characters.h"

#include <QTextTable>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reading {

namespace {

constexpr std::size_t MaximumColumns = 40;
constexpr std::size_t MaximumCells = 20'000;
/// Width of the text in ems of a table's text, between the measures of both languages.
constexpr double Measure = 38;
/// Sum of the columns' needed widths, in ems, from which a table is as wide as the text.
constexpr double FullWidthFrom = 30;
/// The padding of a cell, in ems.
constexpr double Padding = 1.7;

std::size_t columnCount(const markdown::Block &table)
{
    std::size_t columns = 0;
    for (const auto &row : table.children)
        columns = std::max(columns, cellsOf(row).size());
    return columns;
}

/// The width of each column, in ems, with which no cell is broken into lines.
std::vector<double> neededWidths(const markdown::Block &table)
{
    std::vector<double> needed(columnCount(table), 0);
    for (const auto &row : table.children) {
        const auto cells = cellsOf(row);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            const auto text = documentText(markdown::plainText(cells[column]));
            needed[column] = std::max(needed[column], widthInEms(text) + Padding);
        }
    }
    return needed;
}

/// Gives every column that needs at most an equal share of the remaining width the width it needs,
/// repeatedly. Returns the width that remains for the others, which stay 0.
double settleNarrow(const std::vector<double> &needed, std::vector<double> &widths)
{
    auto left = Measure;
    auto open = needed.size();
    for (bool isSettling = true; isSettling && open > 0;) {
        isSettling = false;
        const auto share = left / static_cast<double>(open);
        for (std::size_t column = 0; column < needed.size(); ++column) {
            if (widths[column] > 0 || needed[column] > share)
                continue;
            widths[column] = needed[column];
            left -= needed[column];
            --open;
            isSettling = true;
        }
    }
    return left;
}

/// Narrow columns get the width they need; the others share the rest in proportion to the square root of
/// theirs.
std::vector<double> fairWidths(const std::vector<double> &needed)
{
    std::vector<double> widths(needed.size(), 0);
    const auto left = settleNarrow(needed, widths);
    double roots = 0;
    for (std::size_t column = 0; column < needed.size(); ++column)
        roots += widths[column] > 0 ? 0 : std::sqrt(needed[column]);
    for (std::size_t column = 0; column < needed.size(); ++column) {
        if (widths[column] <= 0)
            widths[column] = left * std::sqrt(needed[column]) / roots;
    }
    return widths;
}

/// Widths of the columns in percent; empty for a table that is narrower than FullWidthFrom.
QList<QTextLength> columnWidths(const markdown::Block &table)
{
    const auto needed = neededWidths(table);
    if (std::accumulate(needed.begin(), needed.end(), 0.0) < FullWidthFrom)
        return {};

    const auto widths = fairWidths(needed);
    const auto sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    QList<QTextLength> lengths;
    for (const auto width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, 100 * width / sum));
    return lengths;
}

QTextTableFormat tableFormat(const markdown::Block &table, const Formats &formats)
{
    auto format = formats.table();
    const auto widths = columnWidths(table);
    if (!widths.isEmpty()) {
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    }
    return format;
}

/// `content` is null where a row has fewer cells than the table has columns.
void setCell(QTextTableCell cell, const markdown::Block *content, bool isHeader, const Formats &formats,
             InlineTypesetter &inlines)
{
    auto text = formats.text(Scale::Table);
    if (isHeader)
        text.setFontWeight(QFont::Bold);
    auto format = formats.tableCell(isHeader);
    format.merge(text);
    cell.setFormat(format);
    if (content == nullptr)
        return;
    auto cursor = cell.firstCursorPosition();
    cursor.setBlockFormat(formats.cellLine(content->alignment));
    inlines.set(cursor, content->inlines, text);
}

} // namespace

std::span<const markdown::Block> cellsOf(const markdown::Block &row)
{
    if (row.kind == markdown::BlockKind::TableRow)
        return row.children;
    return {&row, 1};
}

bool fitsTable(const markdown::Block &table)
{
    const auto columns = columnCount(table);
    return columns > 0 && columns <= MaximumColumns && columns * table.children.size() <= MaximumCells;
}

QTextTable *setTable(QTextCursor cursor, const markdown::Block &table, const Formats &formats,
                     InlineTypesetter &inlines)
{
    const auto rows = static_cast<int>(table.children.size());
    const auto columns = static_cast<int>(columnCount(table));
    auto *grid = cursor.insertTable(rows, columns, tableFormat(table, formats));

    for (int row = 0; row < rows; ++row) {
        const auto &source = table.children[static_cast<std::size_t>(row)];
        const auto cells = cellsOf(source);
        for (int column = 0; column < columns; ++column) {
            const auto index = static_cast<std::size_t>(column);
            setCell(grid->cellAt(row, column), index < cells.size() ? &cells[index] : nullptr,
                    source.isHeader, formats, inlines);
        }
    }
    return grid;
}

} // namespace reading
