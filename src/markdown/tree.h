#pragma once

#include <optional>
#include <string>
#include <vector>

namespace markdown {

enum class InlineKind {
    Text,
    SoftBreak,
    HardBreak,
    Code,
    Html,
    Emphasis,
    Strong,
    Strikethrough,
    Link,
    Image,
    FootnoteReference
};

/// A run inside a line. Each member names the kinds that use it; for others it is empty.
struct Inline
{
    InlineKind kind = InlineKind::Text;
    /// Literal of Text, Code and Html; the label of a FootnoteReference.
    std::string text;
    /// Link and Image.
    std::string url;
    std::string title;
    /// FootnoteReference: its number, from 1 in the order of first use.
    int number = 0;
    /// Emphasis, Strong, Strikethrough, Link, Image (its alternative text).
    std::vector<Inline> children;
};

enum class BlockKind {
    Document,
    Paragraph,
    Heading,
    Quote,
    List,
    Item,
    CodeBlock,
    HtmlBlock,
    ThematicBreak,
    Table,
    TableRow,
    TableCell,
    Footnote
};

enum class Alignment { None, Left, Center, Right };

struct Block
{
    BlockKind kind = BlockKind::Document;
    /// Heading: 1 to 6.
    int level = 0;
    /// List; a tight one has no blank lines between its items, `start` is the number of the first item.
    bool isOrdered = false;
    bool isTight = true;
    int start = 1;
    /// Item of a task list: whether it is ticked; empty for every other item.
    std::optional<bool> isChecked;
    /// TableRow.
    bool isHeader = false;
    /// TableCell.
    Alignment alignment = Alignment::None;
    /// CodeBlock and HtmlBlock: the literal; Footnote: its label.
    std::string text;
    /// CodeBlock: the info string after the fence.
    std::string language;
    /// Footnote: the number of the references to it.
    int number = 0;
    /// The line of the source it begins on, from 1.
    int line = 0;
    /// Paragraph, Heading, TableCell.
    std::vector<Inline> inlines;
    /// Document, Quote, List, Item, Table, TableRow, Footnote.
    std::vector<Block> children;
};

} // namespace markdown
