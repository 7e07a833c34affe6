#include "report/layout.h"

#include <algorithm>
#include <utility>

namespace report {

namespace {

/// Characters that are markup at any place.
constexpr std::string_view Marks = "\\`*_[]<>|~";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isEndOfMark(std::string_view text, std::size_t at)
{
    return at >= text.size() || text[at] == ' ';
}

/// The offset of the character to escape in a line that would begin a list ("- ", "+ ", "1. ") or be a rule
/// ("---"); npos in others.
std::size_t blockMark(std::string_view text)
{
    if (text.starts_with("--") || ((text.starts_with('-') || text.starts_with('+')) && isEndOfMark(text, 1)))
        return 0;
    const auto afterDigits = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    const auto rest = text.substr(afterDigits);
    const bool isNumbered
        = afterDigits > 0 && (rest.starts_with('.') || rest.starts_with(')')) && isEndOfMark(rest, 1);
    return isNumbered ? afterDigits : std::string_view::npos;
}

/// Whether a hash must be escaped: at the beginning of a line it makes a heading, and at the end of one it is
/// dropped.
bool isHeadingMark(std::string_view text, std::size_t at)
{
    return text[at] == '#' && (at == 0 || text[at - 1] == ' ');
}

/// Whether an ampersand begins a character reference like "&amp;".
bool beginsReference(std::string_view rest)
{
    const auto semicolon = rest.find(';');
    return rest.starts_with('&') && semicolon != std::string_view::npos
        && rest.substr(0, semicolon).find(' ') == std::string_view::npos;
}

/// A text in which nothing is markup.
std::string escaped(std::string_view text)
{
    const auto mark = blockMark(text);
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool isMark = at == mark || Marks.find(text[at]) != std::string_view::npos
            || isHeadingMark(text, at) || beginsReference(text.substr(at));
        if (isMark)
            result += '\\';
        result += text[at];
    }
    return result;
}

std::string row(const std::vector<std::string> &cells)
{
    std::string text = "|";
    for (const auto &cell : cells)
        text += " " + escaped(cell) + " |";
    return text + "\n";
}

/// Appends one block, each followed by an empty line.
struct MarkdownWriter
{
    std::string text;

    void operator()(const Heading &heading)
    {
        text += std::string(static_cast<std::size_t>(heading.level), '#') + " " + escaped(heading.text)
            + "\n\n";
    }
    void operator()(const Byline &byline) { text += "*" + escaped(byline.text) + "*\n\n"; }
    void operator()(const Paragraph &paragraph) { text += escaped(paragraph.text) + "\n\n"; }
    void operator()(const Picture &picture) { text += escaped(picture.words) + "\n\n"; }
    void operator()(const List &list)
    {
        for (const auto &item : list.items)
            text += "- " + escaped(item) + "\n";
        text += "\n";
    }
    void operator()(const Table &table)
    {
        text += row(table.header) + "|";
        for (std::size_t column = 0; column < table.header.size(); ++column)
            text += " --- |";
        text += "\n";
        for (const auto &cells : table.rows)
            text += row(cells);
        text += "\n";
    }
};

} // namespace

std::string markdownOf(const std::vector<Block> &blocks)
{
    MarkdownWriter writer;
    for (const auto &block : blocks)
        std::visit(writer, block);
    writer.text.pop_back();
    return std::move(writer.text);
}

std::string toMarkdown(const Report &report)
{
    return markdownOf(layOut(report));
}

} // namespace report
