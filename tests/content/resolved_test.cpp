#include "catch.hpp"
#include "content/links.h"
#include "content/pack.h"
#include "markdown/parser.h"
#include "markdown/plain.h"

namespace {

content::Pack pack()
{
    content::Pack pack;
    content::Reference work;
    work.id = "able2001asking";
    work.type = "article-journal";
    work.title = "On *asking* [sic]";
    work.authors = {{"Able", "Ann", {}}};
    work.year = 2001;
    work.doi = "10.1/a_b<c>_d";
    pack.references = {work, work};
    pack.references.back().id = "baker2002";
    pack.references.back().doi.clear();
    return pack;
}

std::string resolved(std::string body)
{
    content::Article article;
    article.file = "articles/conflict/starting-softly.en.md";
    article.body = std::move(body);
    return content::resolvedBody(article, pack());
}

} // namespace

TEST_CASE("links between articles become addresses of the program")
{
    const auto [body, expected] = GENERATE(table<std::string, std::string>({
        {"[a](../repair/amends.en.md)", "[a](attune:article/amends)"},
        {"[a](flooded.en.md \"Title\") b", "[a](attune:article/flooded \"Title\") b"},
        {"[a](<flooded.en.md>)", "[a](<attune:article/flooded>)"},
        {"[a](./flooded.en.md#a-case)", "[a](attune:article/flooded)"},
        {"[a][b]\n\n[b]: flooded.en.md\ntext", "[a][b]\n\n[b]: attune:article/flooded\ntext"},
        {"[a](b.en.md), [c](d.en.md)", "[a](attune:article/b), [c](attune:article/d)"},
        {"`[a](b.en.md)` and ``[`a`](b.en.md)``", "`[a](b.en.md)` and ``[`a`](b.en.md)``"},
        {"a ` b [c](d.en.md)", "a ` b [c](attune:article/d)"},
        {"```\n[a](b.en.md)\n```\n[a](b.en.md)\n", "```\n[a](b.en.md)\n```\n[a](attune:article/b)\n"},
        {"[a](https://example.org/b.en.md)", "[a](https://example.org/b.en.md)"},
        {"[a](../../practices/walk.en.md)", "[a](../../practices/walk.en.md)"},
        {"[a](../../../x/b.en.md) [b](#here) [c](", "[a](../../../x/b.en.md) [b](#here) [c]("},
        {"\\[a](b", "\\[a](b"},
    }));

    INFO(body);
    CHECK(resolved(body) == expected);
}

TEST_CASE("the notes of the cited works stand after the text, in the order of first use")
{
    const auto text = resolved("One[^baker2002], two[^able2001asking], one[^baker2002], none[^nobody].");

    CHECK(text
          == "One[^baker2002], two[^able2001asking], one[^baker2002], none[^nobody].\n"
             "\n[^baker2002]: Able, A. (2001). On \\*asking\\* \\[sic\\].\n"
             "\n[^able2001asking]: Able, A. (2001). On \\*asking\\* \\[sic\\]. "
             "<https://doi.org/10.1/a_b%3Cc%3E_d>\n");
    const auto document = markdown::parse(text);
    REQUIRE(document.children.size() == 3);
    CHECK(markdown::plainText(document.children[1]) == "Able, A. (2001). On *asking* [sic].");
    CHECK(markdown::links(document).size() == 1);
}

TEST_CASE("the works a body cites are found once each, and never in code")
{
    const auto works = pack();
    CHECK(content::citedReferences("`[^able2001asking]`", works).empty());
    CHECK(content::citedReferences("", works).empty());
    const auto cited = content::citedReferences("a[^able2001asking] b[^able2001asking]", works);
    REQUIRE(cited.size() == 1);
    CHECK(cited.front() == &works.references.front());
}

TEST_CASE("in a plain pack a link leads to the id its file was given")
{
    content::Pack plain;
    plain.isPlain = true;
    plain.articles.resize(3);
    plain.articles[0].file = "README.md";
    plain.articles[0].slug = "readme";
    plain.articles[1].file = "docs/Issue 1.md";
    plain.articles[1].slug = "docs-issue-1";
    plain.articles[2].file = "docs/issue-1.md";
    plain.articles[2].slug = "docs-issue-1-2";
    plain.articles[1].body
        = "[a](issue-1.md) [b](<Issue 1.md>) [c](Issue%201.md) [d](../README.md) [e](/README.md) [f](no.md)";

    CHECK(content::resolvedBody(plain.articles[1], plain)
          == "[a](attune:article/docs-issue-1-2) [b](<attune:article/docs-issue-1>) "
             "[c](attune:article/docs-issue-1) "
             "[d](attune:article/readme) [e](attune:article/readme) [f](no.md)");
}

TEST_CASE("an address is told by its kind, and a path from where it stands")
{
    using Kind = content::LinkTarget::Kind;
    const auto [url, kind, file] = GENERATE(table<std::string, Kind, std::string>({
        {"c.md", Kind::File, "a/c.md"},
        {"../c.md", Kind::File, "c.md"},
        {"../../c.md", Kind::File, ""},
        {"/x//./c.md", Kind::File, "x/c.md"},
        {"c%20d.md?raw=1#e", Kind::File, "a/c d.md"},
        {"50%.md", Kind::File, "a/50%.md"},
        {"%zz.md", Kind::File, "a/%zz.md"},
        {"", Kind::File, "a"},
        {"#c", Kind::SamePage, ""},
        {"https://example.org", Kind::Elsewhere, ""},
        {"//example.org", Kind::Elsewhere, ""},
        {"mailto:a@example.org", Kind::Elsewhere, ""},
        {"attune:test", Kind::Program, ""},
        {"c:d.md", Kind::File, "a/c:d.md"},
        {"a b:c.md", Kind::File, "a/a b:c.md"},
    }));

    INFO(url);
    const auto target = content::linkTarget("a/b.md", url);
    CHECK(target.kind == kind);
    CHECK(target.file == file);
}
