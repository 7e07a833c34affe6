#include "markdown/parser.h"

#include "base/text.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstring>
#include <memory>
#include <stdexcept>

namespace markdown {

namespace {

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
using NodePointer = std::unique_ptr<cmark_node, NodeDeleter>;

struct ParserDeleter
{
    void operator()(cmark_parser *parser) const { cmark_parser_free(parser); }
};
using ParserPointer = std::unique_ptr<cmark_parser, ParserDeleter>;

std::string text(const char *literal)
{
    return literal == nullptr ? std::string{} : std::string{literal};
}

bool isType(cmark_node *node, const char *name)
{
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

/// The extensions' node types are known at run time only, by their names.
InlineKind inlineKind(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_SOFTBREAK:
        return InlineKind::SoftBreak;
    case CMARK_NODE_LINEBREAK:
        return InlineKind::HardBreak;
    case CMARK_NODE_CODE:
        return InlineKind::Code;
    case CMARK_NODE_HTML_INLINE:
        return InlineKind::Html;
    case CMARK_NODE_EMPH:
        return InlineKind::Emphasis;
    case CMARK_NODE_STRONG:
        return InlineKind::Strong;
    case CMARK_NODE_LINK:
        return InlineKind::Link;
    case CMARK_NODE_IMAGE:
        return InlineKind::Image;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        return InlineKind::FootnoteReference;
    default:
        return isType(node, "strikethrough") ? InlineKind::Strikethrough : InlineKind::Text;
    }
}

BlockKind blockKind(cmark_node *node)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT:
        return BlockKind::Document;
    case CMARK_NODE_BLOCK_QUOTE:
        return BlockKind::Quote;
    case CMARK_NODE_LIST:
        return BlockKind::List;
    case CMARK_NODE_ITEM:
        return BlockKind::Item;
    case CMARK_NODE_CODE_BLOCK:
        return BlockKind::CodeBlock;
    case CMARK_NODE_HTML_BLOCK:
        return BlockKind::HtmlBlock;
    case CMARK_NODE_HEADING:
        return BlockKind::Heading;
    case CMARK_NODE_THEMATIC_BREAK:
        return BlockKind::ThematicBreak;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
        return BlockKind::Footnote;
    default:
        break;
    }
    if (isType(node, "table"))
        return BlockKind::Table;
    if (isType(node, "table_row") || isType(node, "table_header"))
        return BlockKind::TableRow;
    if (isType(node, "table_cell"))
        return BlockKind::TableCell;
    return isType(node, "tasklist") ? BlockKind::Item : BlockKind::Paragraph;
}

bool holdsInlines(BlockKind kind)
{
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::TableCell;
}

/// "label" of a line that holds "[^label]:"; empty for every other line.
std::string footnoteLabel(std::string_view line)
{
    const auto begin = line.find("[^");
    const auto end = begin == std::string_view::npos ? begin : line.find("]:", begin);
    return end == std::string_view::npos ? std::string{}
                                         : std::string(line.substr(begin + 2, end - begin - 2));
}

class Cloner
{
public:
    Block clone(cmark_node *document, std::string_view source)
    {
        readFootnoteLabels(document, base::splitLines(source));
        Block block;
        block.line = 1;
        appendBlocks(document, 1, block.children);
        return block;
    }

private:
    /// cmark replaces the label of a reference by its number, sorts the definitions by that number and has no
    /// accessor for their labels, so they are read from the lines the definitions begin on.
    void readFootnoteLabels(cmark_node *document, const std::vector<std::string_view> &lines)
    {
        for (auto *node = cmark_node_first_child(document); node != nullptr; node = cmark_node_next(node)) {
            if (cmark_node_get_type(node) != CMARK_NODE_FOOTNOTE_DEFINITION)
                continue;
            const auto line = static_cast<std::size_t>(cmark_node_get_start_line(node));
            m_footnotes.push_back(line >= 1 && line <= lines.size() ? footnoteLabel(lines[line - 1])
                                                                    : std::string{});
        }
    }

    void appendBlocks(cmark_node *parent, int depth, std::vector<Block> &blocks)
    {
        // Walks down chains of containers beyond the maximum depth without recursion.
        auto *node = cmark_node_first_child(parent);
        while (node != nullptr) {
            const auto kind = blockKind(node);
            const bool isContainer = !holdsInlines(kind) && cmark_node_first_child(node) != nullptr;
            if (isContainer && depth >= MaximumDepth) {
                node = cmark_node_first_child(node);
                continue;
            }
            blocks.push_back(block(node, kind, depth));
            while (node != nullptr && cmark_node_next(node) == nullptr) {
                node = cmark_node_parent(node);
                if (node == parent)
                    return;
            }
            if (node != nullptr)
                node = cmark_node_next(node);
        }
    }

    Block block(cmark_node *node, BlockKind kind, int depth)
    {
        Block block;
        block.kind = kind;
        block.line = cmark_node_get_start_line(node);
        describe(node, block);
        if (holdsInlines(kind))
            appendInlines(node, 1, block.inlines);
        else
            appendBlocks(node, depth + 1, block.children);
        if (kind == BlockKind::Table)
            align(node, block);
        return block;
    }

    void describe(cmark_node *node, Block &block)
    {
        switch (block.kind) {
        case BlockKind::Heading:
            block.level = cmark_node_get_heading_level(node);
            break;
        case BlockKind::List:
            block.isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
            block.isTight = cmark_node_get_list_tight(node) != 0;
            block.start = block.isOrdered ? cmark_node_get_list_start(node) : 1;
            break;
        case BlockKind::Item:
            if (isType(node, "tasklist"))
                block.isChecked = cmark_gfm_extensions_get_tasklist_item_checked(node);
            break;
        case BlockKind::TableRow:
            block.isHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0;
            break;
        case BlockKind::CodeBlock:
            block.language = text(cmark_node_get_fence_info(node));
            block.text = text(cmark_node_get_literal(node));
            break;
        case BlockKind::HtmlBlock:
            block.text = text(cmark_node_get_literal(node));
            break;
        case BlockKind::Footnote:
            block.text = m_footnotes[static_cast<std::size_t>(m_footnotesSeen)];
            block.number = ++m_footnotesSeen;
            break;
        default:
            break;
        }
    }

    static void align(cmark_node *table, Block &block)
    {
        const auto *alignments = cmark_gfm_extensions_get_table_alignments(table);
        const auto columns = cmark_gfm_extensions_get_table_columns(table);
        for (auto &row : block.children) {
            for (std::size_t column = 0; column < row.children.size() && column < columns; ++column) {
                const auto letter = alignments[column];
                row.children[column].alignment = letter == 'l' ? Alignment::Left
                    : letter == 'c'                            ? Alignment::Center
                    : letter == 'r'                            ? Alignment::Right
                                                               : Alignment::None;
            }
        }
    }

    void appendInlines(cmark_node *parent, int depth, std::vector<Inline> &inlines)
    {
        auto *node = cmark_node_first_child(parent);
        while (node != nullptr) {
            if (cmark_node_first_child(node) != nullptr && depth >= MaximumDepth) {
                node = cmark_node_first_child(node);
                continue;
            }
            inlines.push_back(inlineOf(node, depth));
            while (node != nullptr && cmark_node_next(node) == nullptr) {
                node = cmark_node_parent(node);
                if (node == parent)
                    return;
            }
            if (node != nullptr)
                node = cmark_node_next(node);
        }
    }

    Inline inlineOf(cmark_node *node, int depth)
    {
        Inline run;
        run.kind = inlineKind(node);
        run.text = text(cmark_node_get_literal(node));
        if (run.kind == InlineKind::Link || run.kind == InlineKind::Image) {
            run.url = text(cmark_node_get_url(node));
            run.title = text(cmark_node_get_title(node));
        }
        if (run.kind == InlineKind::FootnoteReference)
            label(run);
        appendInlines(node, depth + 1, run.children);
        return run;
    }

    void label(Inline &reference) const
    {
        reference.number = std::atoi(reference.text.c_str());
        const auto index = static_cast<std::size_t>(reference.number) - 1;
        if (index < m_footnotes.size())
            reference.text = m_footnotes[index];
    }

    std::vector<std::string> m_footnotes;
    int m_footnotesSeen = 0;
};

NodePointer parseTree(std::string_view source)
{
    cmark_gfm_core_extensions_ensure_registered();
    const ParserPointer parser{
        cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)};
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"}) {
        auto *extension = cmark_find_syntax_extension(name);
        if (extension == nullptr)
            throw std::runtime_error(std::string("cmark-gfm lacks its extension ") + name);
        cmark_parser_attach_syntax_extension(parser.get(), extension);
    }
    cmark_parser_feed(parser.get(), source.data(), source.size());
    return NodePointer{cmark_parser_finish(parser.get())};
}

} // namespace

Block parse(std::string_view source)
{
    const auto tree = parseTree(source);
    return Cloner{}.clone(tree.get(), source);
}

} // namespace markdown
