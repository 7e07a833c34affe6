#include "catch.hpp"
#include "content/sections.h"
#include "markdown/parser.h"

namespace {

std::string printed(const std::vector<content::Section> &sections)
{
    std::string text;
    for (const auto &section : sections)
        text += std::to_string(section.line) + " [" + section.key + "] " + section.title + " "
            + std::to_string(section.blocks.size()) + "\n";
    return text;
}

} // namespace

TEST_CASE("a document falls into its second-level sections")
{
    const auto document = markdown::parse("> Note.\n\n## The problem\n\nOne.\n\n### Deeper\n\n## Elsewhere\n"
                                          "## *Summary*\n\nTwo[^1].\n\n[^1]: Note.\n");

    CHECK(printed(content::sections(document, base::Language::English))
          == "1 []  1\n"
             "3 [problem] The problem 2\n"
             "9 [] Elsewhere 0\n"
             "10 [summary] Summary 1\n"
             "14 []  1\n");
}

TEST_CASE("titles are known in their own language")
{
    const auto document = markdown::parse("## 总结\n\n## Summary\n");

    CHECK(printed(content::sections(document, base::Language::Chinese))
          == "1 [summary] 总结 0\n3 [] Summary 0\n");
    CHECK(printed(content::sections(document, base::Language::English))
          == "1 [] 总结 0\n3 [summary] Summary 0\n");
}

TEST_CASE("the common questions are read with their answers")
{
    const auto document
        = markdown::parse("## Summary\n\n### Not this\n\nno\n\n## Common questions\n\nLead.\n\n"
                          "### Why *me*?\n\nOne[^1].\n\ntwo\n\n### And?\n\n[^1]: Note.\n");
    const auto questions = content::questions(content::sections(document, base::Language::English));

    REQUIRE(questions.size() == 2);
    CHECK(questions[0].question == "Why me?");
    CHECK(questions[0].answer == "One.\n\ntwo");
    CHECK(questions[0].line == 11);
    CHECK(questions[1].question == "And?");
    CHECK(questions[1].answer.empty());
}

TEST_CASE("a page without common questions has none")
{
    CHECK(content::questions(content::sections(markdown::parse("## Summary\n"), base::Language::English))
              .empty());
}

TEST_CASE("plain text of a body leaves the notes out")
{
    CHECK(content::plainBody("# One\n\n*two*[^1]\n\n[^1]: three\n") == "One\n\ntwo");
}
