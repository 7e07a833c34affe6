#include "catch.hpp"
#include "markdown/parser.h"
#include "markdown/plain.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <algorithm>
#include <memory>

using markdown::BlockKind;

namespace {

/// Only what a reader reads: white space, list marks and table rules aside.
std::string letters(std::string_view text)
{
    std::string result;
    std::ranges::copy_if(text, std::back_inserter(result), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80) != 0;
    });
    return result;
}

/// The text of cmark's own tree, in order.
std::string cmarkText(std::string_view source)
{
    cmark_gfm_core_extensions_ensure_registered();
    auto *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, source.data(), source.size());
    auto *root = cmark_parser_finish(parser);
    std::string text;
    auto *iterator = cmark_iter_new(root);
    for (auto event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        auto *node = cmark_iter_get_node(iterator);
        const auto type = cmark_node_get_type(node);
        if (event == CMARK_EVENT_ENTER
            && (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE || type == CMARK_NODE_CODE_BLOCK))
            text += cmark_node_get_literal(node);
    }
    cmark_iter_free(iterator);
    cmark_node_free(root);
    cmark_parser_free(parser);
    return text;
}

std::string repeated(std::string_view part, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += part;
    return text;
}

int depth(const markdown::Block &block)
{
    int deepest = 0;
    for (const auto &child : block.children)
        deepest = std::max(deepest, depth(child));
    return deepest + 1;
}

} // namespace

TEST_CASE("the tree holds the text that cmark reads")
{
    const auto [name, source] = GENERATE(table<std::string, std::string>({
        {"paragraphs", "One *two* **three** ~~four~~ `five`\nsix  \nseven\n\neight"},
        {"lists", "- a\n  - b\n    1. c\n    2. d\n- [x] done\n- [ ] open\n"},
        {"table", "| a | b |\n|:--|--:|\n| c *d* | e |\n| f | |\n"},
        {"footnotes",
         "A[^x] b[^y] c[^x].\n\n[^y]: Second note\n[^x]: First *note*\n\n    with two paragraphs\n"},
        {"a citation without a note", "A[^nobody]."},
        {"quote and code", "> a\n> > b\n\n```cpp\nint main() {}\n```\n\n    indented\n"},
        {"links", "[a](b \"t\") ![img](x.png) <https://e.org> www.example.org"},
        {"html", "a <b>c</b>\n\n<div>\nd\n</div>\n\ne"},
        {"entities", "&amp; &copy; &#21644; \\* \\_"},
        {"han", "依恋是怎么回事？**焦虑**，回避。"},
        {"broken utf-8", "a\xFF\xE4z"},
        {"nul", std::string("a\0b", 3)},
        {"empty", ""},
        {"deep quotes", repeated("> ", 3000) + "x"},
        {"deep lists", repeated("- ", 1500) + "x\n\ny"},
        {"deep emphasis", repeated("*a **b ", 800) + "c" + repeated("** d*", 800)},
        {"brackets", repeated("[", 20000) + "a" + repeated("](b)", 200)},
        {"deep links", repeated("![", 500) + "a" + repeated("](b)", 500)},
    }));

    INFO(name);
    const auto tree = markdown::parse(source);
    CHECK(letters(markdown::plainText(tree)) == letters(cmarkText(source)));
    CHECK(depth(tree) <= markdown::MaximumDepth + 3);
}

TEST_CASE("a list knows its kind, start and ticks")
{
    const auto tree = markdown::parse("3. a\n4. b\n\n- [x] c\n- [ ] d\n");
    REQUIRE(tree.children.size() == 2);
    CHECK(tree.children[0].isOrdered);
    CHECK(tree.children[0].start == 3);
    CHECK(tree.children[1].children[0].isChecked == true);
    CHECK(tree.children[1].children[1].isChecked == false);
    CHECK_FALSE(tree.children[0].children[0].isChecked);
}

TEST_CASE("a table knows its header and alignment")
{
    const auto tree = markdown::parse("| a | b | c |\n|:--|:-:|--:|\n| d | e | f |\n");
    REQUIRE(tree.children.size() == 1);
    const auto &table = tree.children[0];
    REQUIRE(table.children.size() == 2);
    CHECK(table.children[0].isHeader);
    CHECK_FALSE(table.children[1].isHeader);
    CHECK(table.children[1].children[0].alignment == markdown::Alignment::Left);
    CHECK(table.children[1].children[1].alignment == markdown::Alignment::Center);
    CHECK(table.children[1].children[2].alignment == markdown::Alignment::Right);
}

TEST_CASE("footnotes are numbered by first use and keep their label")
{
    const auto tree = markdown::parse("A[^b] and[^a] again[^b].\n\n[^a]: one\n[^b]: two\n[^unused]: three\n");
    const auto &inlines = tree.children[0].inlines;
    CHECK(inlines[1].text == "b");
    CHECK(inlines[1].number == 1);
    CHECK(inlines[3].text == "a");
    CHECK(inlines[3].number == 2);
    REQUIRE(tree.children.size() == 3);
    CHECK(tree.children[1].kind == BlockKind::Footnote);
    CHECK(tree.children[1].text == "b");
    CHECK(tree.children[2].number == 2);
}

TEST_CASE("headings and links know their line")
{
    const auto tree
        = markdown::parse("# One\n\ntext [a *b*](../c.md)\n\n## Two `x`\n\n![alt](http://e.org/i.png)\n");
    const auto headings = markdown::headings(tree);
    REQUIRE(headings.size() == 2);
    CHECK(headings[1].text == "Two x");
    CHECK(headings[1].level == 2);
    CHECK(headings[1].line == 5);
    const auto links = markdown::links(tree);
    REQUIRE(links.size() == 2);
    CHECK(links[0].text == "a b");
    CHECK(links[0].line == 3);
    CHECK(links[1].isImage);
}

TEST_CASE("raw HTML is found where it stands")
{
    CHECK(markdown::firstRawHtmlLine(markdown::parse("a\n\nb <i>c</i>\n")) == 3);
    CHECK(markdown::firstRawHtmlLine(markdown::parse("a < b > c\n")) == 0);
}
