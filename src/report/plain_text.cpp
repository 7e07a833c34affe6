#include "base/text.h"
#include "report/layout.h"

#include <algorithm>
#include <utility>

namespace report {

namespace {

bool isWide(char32_t code)
{
    const bool isFullWidthMark = (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF01 && code <= 0xFF60);
    return isFullWidthMark || base::isIdeographic(code);
}

/// The width of a text in columns of a monospaced font, in which a Han character takes two.
std::size_t columns(std::string_view text)
{
    std::size_t count = 0;
    for (const auto &character : base::characters(text))
        count += isWide(character.code) ? std::size_t{2} : std::size_t{1};
    return count;
}

std::string underlined(const std::string &text, char line)
{
    return text + "\n" + std::string(columns(text), line) + "\n\n";
}

std::vector<std::size_t> columnWidths(const Table &table)
{
    std::vector<std::size_t> widths;
    for (std::size_t column = 0; column < table.header.size(); ++column) {
        auto width = columns(table.header[column]);
        for (const auto &cells : table.rows)
            width = std::max(width, columns(cells[column]));
        widths.push_back(width);
    }
    return widths;
}

std::string row(const std::vector<std::string> &cells, const std::vector<std::size_t> &widths)
{
    constexpr std::size_t Gap = 3;
    std::string text;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        text += cells[column];
        if (column + 1 < cells.size())
            text.append(widths[column] + Gap - columns(cells[column]), ' ');
    }
    return text + "\n";
}

/// Appends one block, each followed by an empty line. Lines are not wrapped, because the width is not known.
struct PlainTextWriter
{
    std::string text;

    void operator()(const Heading &heading)
    {
        if (heading.level > 2)
            text += heading.text + "\n\n";
        else
            text += underlined(heading.text, heading.level == 1 ? '=' : '-');
    }
    void operator()(const Byline &byline) { text += byline.text + "\n\n"; }
    void operator()(const Paragraph &paragraph) { text += paragraph.text + "\n\n"; }
    void operator()(const Picture &picture) { text += picture.words + "\n\n"; }
    void operator()(const List &list)
    {
        for (const auto &item : list.items)
            text += "- " + item + "\n";
        text += "\n";
    }
    void operator()(const Table &table)
    {
        const auto widths = columnWidths(table);
        text += row(table.header, widths);
        for (const auto &cells : table.rows)
            text += row(cells, widths);
        text += "\n";
    }
};

} // namespace

std::string plainTextOf(const std::vector<Block> &blocks)
{
    PlainTextWriter writer;
    for (const auto &block : blocks)
        std::visit(writer, block);
    writer.text.pop_back();
    return std::move(writer.text);
}

std::string toPlainText(const Report &report)
{
    return plainTextOf(layOut(report));
}

} // namespace report
