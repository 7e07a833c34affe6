#include "catch.hpp"
#include "markdown/parser.h"
#include "markdown/plain.h"

TEST_CASE("terminal text is what a person would type")
{
    const auto [name, source, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"heading", "## Two\n\nA *b*.", "Two\n---\n\nA b."},
        {"wide heading", "## 核心", "核心\n----"},
        {"list", "1. a\n2. b\n   - c\n", "1. a\n2. b\n   - c"},
        {"quote", "> a\n>\n> b", "> a\n>\n> b"},
        {"table", "| a | bb |\n|--|--|\n| 依恋 | d |\n", "a     bb\n----  --\n依恋  d"},
        {"note", "A[^x].\n\n[^x]: Note\n", "A[1].\n\n[1] Note"},
        {"tasks", "- [x] a\n- [ ] b\n", "- [x] a\n- [ ] b"},
    }));
    INFO(name);
    CHECK(markdown::terminalText(markdown::parse(source)) == expected);
}

TEST_CASE("HTML is escaped and safe")
{
    const auto [name, source, expected] = GENERATE(table<std::string, std::string, std::string>({
        {"text", "a < b & \"c\"", "<p>a &lt; b &amp; &quot;c&quot;</p>\n"},
        {"raw", "a <script>b</script>", "<p>a b</p>\n"},
        {"script link", "[a](javascript:alert)", "<p>a</p>\n"},
        {"link", "[a](https://e.org/?a=b&c)", "<p><a href=\"https://e.org/?a=b&amp;c\">a</a></p>\n"},
        {"tight list", "- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
        {"ordered", "3. a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"},
        {"strike", "~~a~~ **b** *c*", "<p><del>a</del> <strong>b</strong> <em>c</em></p>\n"},
    }));
    INFO(name);
    CHECK(markdown::html(markdown::parse(source)) == expected);
}

TEST_CASE("plain text separates cells by tabs and blocks by a blank line")
{
    CHECK(markdown::plainText(markdown::parse("# A\n\nb\nc\n\n| d | e |\n|--|--|\n| f | g |\n"))
          == "A\n\nb c\n\nd\te\nf\tg");
}
