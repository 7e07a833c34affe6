#include "catch.hpp"
#include "content/prose.h"
#include "markdown/parser.h"

namespace {

/// "line: sentence", one a line.
std::string sentencesOf(std::string_view markdown)
{
    std::string text;
    for (const auto &sentence : content::sentences(markdown::parse(markdown)))
        text += std::to_string(sentence.line) + ": " + sentence.text + "\n";
    return text;
}

std::string marksOf(std::string_view markdown)
{
    std::string text;
    for (const auto &mark : content::citationMarks(markdown::parse(markdown)))
        text += std::to_string(mark.line) + ":" + mark.key + " ";
    return text;
}

} // namespace

TEST_CASE("a text is cut into sentences that keep their citations")
{
    const auto [markdown, sentences] = GENERATE(table<std::string, std::string>({
        {"One. Two! Three?", "1: One.\n1: Two!\n1: Three?\n"},
        {"It held[^a]. It fell.[^b] It rose.", "1: It held[^a].\n1: It fell.[^b]\n1: It rose.\n"},
        {"“Stop.” He did.", "1: “Stop.”\n1: He did.\n"},
        {"Dr. Kim et al. Found it, vs. none.", "1: Dr. Kim et al. Found it, vs. none.\n"},
        {"So did I. Then we left.", "1: So did I.\n1: Then we left.\n"},
        {"The r of .30 and 2.5 hold.", "1: The r of .30 and 2.5 hold.\n"},
        {"e.g. this one", "1: e.g. this one\n"},
        {"有用[^a]。没用。[^b]「真的？」他问。", "1: 有用[^a]。\n1: 没用。[^b]\n1: 「真的？」\n1: 他问。\n"},
        {"One\nline. Two\nlines.", "1: One\nline.\n2: Two\nlines.\n"},
        {"## Head\n\n- *Item* one. Two.\n\n| a |\n|---|\n| b. C |",
         "1: Head\n3: Item one.\n3: Two.\n5: a\n7: b.\n7: C\n"},
        {"Use `50 %. No` code.", "1: Use  code.\n"},
        {"", ""},
    }));

    INFO(markdown);
    CHECK(sentencesOf(markdown) == sentences);
}

TEST_CASE("citations are found with their lines, in code there are none")
{
    const auto [markdown, marks] = GENERATE(table<std::string, std::string>({
        {"a[^one] b[^two].\nc[^one]", "1:one 1:two 2:one "},
        {"`[^code]` and\n\n    [^block]\n", ""},
        {"| a |\n|---|\n| b[^cell] |", "3:cell "},
        {"*em[^in]* [text[^link]](a.md)", "1:in 1:link "},
        {"own[^1]\n\n[^1]: Note with [^other].\n", "1:1 3:other "},
        {"[^] [^a b] [^open", ""},
    }));

    INFO(markdown);
    CHECK(marksOf(markdown) == marks);
}

TEST_CASE("words are counted as a reader counts them")
{
    const auto [text, count] = GENERATE(table<std::string, std::size_t>({
        {"", 0},
        {"One two-three don’t — four.", 4},
        {"It held[^hazan1987romantic], 85 times.", 4},
        {"\t* \n", 0},
    }));

    INFO(text);
    CHECK(content::wordCount(text) == count);
}
