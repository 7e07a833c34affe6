#include "markdown/plain.h"

#include "base/text.h"

#include <algorithm>

namespace markdown {

namespace {

void appendPlain(const std::vector<Inline> &inlines, std::string &text)
{
    for (const auto &run : inlines) {
        switch (run.kind) {
        case InlineKind::SoftBreak:
            text += ' ';
            break;
        case InlineKind::HardBreak:
            text += '\n';
            break;
        case InlineKind::Html:
        case InlineKind::FootnoteReference:
            break;
        default:
            text += run.text;
            appendPlain(run.children, text);
        }
    }
}

void startParagraph(std::string &text, std::string_view separator)
{
    if (!text.empty() && !text.ends_with('\t') && !text.ends_with('\n'))
        text += separator;
}

void appendPlain(const Block &block, std::string &text)
{
    switch (block.kind) {
    case BlockKind::HtmlBlock:
    case BlockKind::ThematicBreak:
        return;
    case BlockKind::CodeBlock:
        startParagraph(text, "\n\n");
        text += base::trimmed(block.text);
        return;
    case BlockKind::Paragraph:
    case BlockKind::Heading:
        startParagraph(text, "\n\n");
        appendPlain(block.inlines, text);
        return;
    case BlockKind::TableCell:
        appendPlain(block.inlines, text);
        return;
    case BlockKind::TableRow:
        startParagraph(text, block.isHeader ? "\n\n" : "\n");
        for (const auto &cell : block.children) {
            if (&cell != &block.children.front())
                text += '\t';
            appendPlain(cell, text);
        }
        return;
    default:
        for (const auto &child : block.children)
            appendPlain(child, text);
    }
}

template <typename Visit>
void visitInlines(const std::vector<Inline> &inlines, const Visit &visit)
{
    for (const auto &run : inlines) {
        visit(run);
        visitInlines(run.children, visit);
    }
}

template <typename Visit>
void visitBlocks(const Block &block, const Visit &visit)
{
    visit(block);
    for (const auto &child : block.children)
        visitBlocks(child, visit);
}

} // namespace

std::string plainText(const std::vector<Inline> &inlines)
{
    std::string text;
    appendPlain(inlines, text);
    return text;
}

std::string plainText(const Block &block)
{
    std::string text;
    appendPlain(block, text);
    return text;
}

std::vector<Link> links(const Block &block)
{
    std::vector<Link> found;
    visitBlocks(block, [&](const Block &part) {
        visitInlines(part.inlines, [&](const Inline &run) {
            if (run.kind == InlineKind::Link || run.kind == InlineKind::Image)
                found.push_back({run.url, plainText(run.children), run.kind == InlineKind::Image, part.line});
        });
    });
    return found;
}

std::vector<Heading> headings(const Block &block)
{
    std::vector<Heading> found;
    visitBlocks(block, [&](const Block &part) {
        if (part.kind == BlockKind::Heading)
            found.push_back({part.level, plainText(part.inlines), part.line});
    });
    return found;
}

int firstRawHtmlLine(const Block &block)
{
    int line = 0;
    const auto note = [&](int at) { line = line == 0 ? at : std::min(line, at); };
    visitBlocks(block, [&](const Block &part) {
        if (part.kind == BlockKind::HtmlBlock)
            note(part.line);
        visitInlines(part.inlines, [&](const Inline &run) {
            if (run.kind == InlineKind::Html)
                note(part.line);
        });
    });
    return line;
}

} // namespace markdown
