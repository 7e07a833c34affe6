#include "markdown/plain.h"

#include <array>

namespace markdown {

namespace {

bool isSafe(std::string_view url)
{
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || url.find_first_of("/?#") < colon)
        return true;
    const auto scheme = url.substr(0, colon);
    for (const std::string_view safe : {"http", "https", "mailto", "attune"}) {
        if (scheme == safe)
            return true;
    }
    return false;
}

std::string tagged(std::string_view tag, const std::string &inside)
{
    return "<" + std::string(tag) + ">" + inside + "</" + std::string(tag) + ">";
}

std::string inlines(const std::vector<Inline> &runs)
{
    std::string text;
    for (const auto &run : runs) {
        switch (run.kind) {
        case InlineKind::Text:
            text += escapedHtml(run.text);
            break;
        case InlineKind::SoftBreak:
            text += '\n';
            break;
        case InlineKind::HardBreak:
            text += "<br>\n";
            break;
        case InlineKind::Code:
            text += tagged("code", escapedHtml(run.text));
            break;
        case InlineKind::Html:
            break;
        case InlineKind::Emphasis:
            text += tagged("em", inlines(run.children));
            break;
        case InlineKind::Strong:
            text += tagged("strong", inlines(run.children));
            break;
        case InlineKind::Strikethrough:
            text += tagged("del", inlines(run.children));
            break;
        case InlineKind::Link:
            text += isSafe(run.url)
                ? "<a href=\"" + escapedHtml(run.url) + "\">" + inlines(run.children) + "</a>"
                : inlines(run.children);
            break;
        case InlineKind::Image:
            text += escapedHtml(plainText(run.children));
            break;
        case InlineKind::FootnoteReference: {
            const auto number = std::to_string(run.number);
            text += "<sup><a href=\"#note-" + number + "\">" + number + "</a></sup>";
            break;
        }
        }
    }
    return text;
}

std::string blockHtml(const Block &block);

std::string children(const Block &block)
{
    std::string text;
    for (const auto &child : block.children)
        text += blockHtml(child);
    return text;
}

std::string item(const Block &block, bool isTight)
{
    std::string text = "<li>";
    if (block.isChecked)
        text += *block.isChecked ? "&#9745; " : "&#9744; ";
    for (const auto &child : block.children)
        text += isTight && child.kind == BlockKind::Paragraph ? inlines(child.inlines) : blockHtml(child);
    return text + "</li>\n";
}

std::string list(const Block &block)
{
    std::string text = !block.isOrdered ? "<ul>\n"
        : block.start == 1              ? "<ol>\n"
                                        : "<ol start=\"" + std::to_string(block.start) + "\">\n";
    for (const auto &child : block.children)
        text += item(child, block.isTight);
    return text + (block.isOrdered ? "</ol>\n" : "</ul>\n");
}

std::string row(const Block &block)
{
    constexpr std::array<std::string_view, 4> Styles{
        "", " style=\"text-align: left\"", " style=\"text-align: center\"", " style=\"text-align: right\""};
    const std::string tag = block.isHeader ? "th" : "td";
    std::string text = "<tr>";
    for (const auto &cell : block.children) {
        text += "<" + tag + std::string(Styles[static_cast<std::size_t>(cell.alignment)]) + ">"
            + inlines(cell.inlines) + "</" + tag + ">";
    }
    return text + "</tr>\n";
}

std::string blockHtml(const Block &block)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return tagged("p", inlines(block.inlines)) + "\n";
    case BlockKind::Heading:
        return tagged("h" + std::to_string(block.level), inlines(block.inlines)) + "\n";
    case BlockKind::Quote:
        return "<blockquote>\n" + children(block) + "</blockquote>\n";
    case BlockKind::List:
        return list(block);
    case BlockKind::CodeBlock:
        return "<pre>" + tagged("code", escapedHtml(block.text)) + "</pre>\n";
    case BlockKind::HtmlBlock:
        return {};
    case BlockKind::ThematicBreak:
        return "<hr>\n";
    case BlockKind::Table:
        return "<table>\n" + children(block) + "</table>\n";
    case BlockKind::TableRow:
        return row(block);
    case BlockKind::Footnote: {
        const auto number = std::to_string(block.number);
        return "<section id=\"note-" + number + "\"><p>" + number + ".</p>\n" + children(block)
            + "</section>\n";
    }
    default:
        return children(block);
    }
}

} // namespace

std::string escapedHtml(std::string_view text)
{
    std::string result;
    for (const char letter : text) {
        switch (letter) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += letter;
        }
    }
    return result;
}

std::string html(const Block &block)
{
    return blockHtml(block);
}

} // namespace markdown
