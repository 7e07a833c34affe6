#include "base/text.h"
#include "markdown/plain.h"

#include <algorithm>

namespace markdown {

namespace {

/// Columns a text takes in a terminal: ideographs and full-width marks take two.
std::size_t columns(std::string_view text)
{
    std::size_t width = 0;
    for (const auto &character : base::characters(text)) {
        const bool isWide = base::isIdeographic(character.code)
            || (character.code >= 0x3000 && character.code <= 0x303F)
            || (character.code >= 0xFF01 && character.code <= 0xFF60);
        width += isWide ? 2 : 1;
    }
    return width;
}

std::string line(const std::vector<Inline> &inlines)
{
    std::string text;
    for (const auto &run : inlines) {
        switch (run.kind) {
        case InlineKind::SoftBreak:
            text += ' ';
            break;
        case InlineKind::HardBreak:
            text += '\n';
            break;
        case InlineKind::Html:
            break;
        case InlineKind::FootnoteReference:
            text += "[" + std::to_string(run.number) + "]";
            break;
        case InlineKind::Code:
            text += "`" + run.text + "`";
            break;
        default:
            text += run.text + line(run.children);
        }
    }
    return text;
}

std::string indented(const std::string &text, const std::string &first, const std::string &rest)
{
    std::string result;
    bool isFirst = true;
    for (const auto part : base::splitLines(text)) {
        if (!isFirst)
            result += '\n';
        result += isFirst ? first : rest;
        result += part;
        while (result.ends_with(' '))
            result.pop_back();
        isFirst = false;
    }
    return result;
}

class Terminal
{
public:
    std::string blocks(const std::vector<Block> &blocks, std::string_view between)
    {
        std::string text;
        for (const auto &block : blocks) {
            const auto part = this->block(block);
            if (part.empty())
                continue;
            if (!text.empty())
                text += between;
            text += part;
        }
        return text;
    }

private:
    std::string block(const Block &block)
    {
        switch (block.kind) {
        case BlockKind::Paragraph:
            return line(block.inlines);
        case BlockKind::Heading:
            return heading(block);
        case BlockKind::Quote:
            return indented(blocks(block.children, "\n\n"), "> ", "> ");
        case BlockKind::List:
            return list(block);
        case BlockKind::CodeBlock:
            return indented(std::string(base::trimmed(block.text)), "    ", "    ");
        case BlockKind::ThematicBreak:
            return "* * *";
        case BlockKind::Table:
            return table(block);
        case BlockKind::Footnote:
            return indented(blocks(block.children, "\n\n"), "[" + std::to_string(block.number) + "] ",
                            "    ");
        case BlockKind::HtmlBlock:
            return {};
        default:
            return blocks(block.children, "\n\n");
        }
    }

    static std::string heading(const Block &block)
    {
        const auto text = line(block.inlines);
        if (block.level > 2)
            return text;
        return text + "\n" + std::string(columns(text), block.level == 1 ? '=' : '-');
    }

    std::string list(const Block &block)
    {
        std::vector<std::string> items;
        int number = block.start;
        for (const auto &item : block.children) {
            std::string mark = block.isOrdered ? std::to_string(number++) + ". " : "- ";
            if (item.isChecked)
                mark += *item.isChecked ? "[x] " : "[ ] ";
            items.push_back(indented(blocks(item.children, block.isTight ? "\n" : "\n\n"), mark,
                                     std::string(mark.size(), ' ')));
        }
        return base::joined(items, block.isTight ? "\n" : "\n\n");
    }

    static std::string table(const Block &block)
    {
        std::vector<std::size_t> widths;
        std::vector<std::vector<std::string>> rows;
        for (const auto &row : block.children) {
            auto &cells = rows.emplace_back();
            for (const auto &cell : row.children) {
                cells.push_back(base::replaced(line(cell.inlines), "\n", " "));
                widths.resize(std::max(widths.size(), cells.size()));
                widths[cells.size() - 1] = std::max(widths[cells.size() - 1], columns(cells.back()));
            }
        }
        std::vector<std::string> lines;
        for (const auto &cells : rows) {
            std::string text;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                text += cells[column];
                if (column + 1 < cells.size())
                    text.append(widths[column] - columns(cells[column]) + 2, ' ');
            }
            lines.push_back(text);
            if (lines.size() == 1)
                lines.push_back(rule(widths));
        }
        return base::joined(lines, "\n");
    }

    static std::string rule(const std::vector<std::size_t> &widths)
    {
        std::vector<std::string> parts;
        for (const auto width : widths)
            parts.emplace_back(width, '-');
        return base::joined(parts, "  ");
    }
};

} // namespace

std::string terminalText(const Block &block)
{
    return Terminal{}.blocks(block.kind == BlockKind::Document ? block.children : std::vector{block}, "\n\n");
}

} // namespace markdown
