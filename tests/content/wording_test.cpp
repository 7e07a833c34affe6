#include "base/text.h"
#include "catch.hpp"
#include "content/wording.h"
#include "markdown/parser.h"

namespace {

using base::Language;

content::Wording wordingOf(std::string_view markdown, Language language = Language::English)
{
    content::WordingReader reader(language);
    reader.read(markdown::parse(markdown));
    return std::move(reader).wording();
}

/// "line: sentence", one a line.
std::string longSentencesOf(std::string_view markdown, Language language)
{
    std::string text;
    for (const auto &sentence : wordingOf(markdown, language).sentences)
        text += std::to_string(sentence.line) + ": " + sentence.text + "\n";
    return text;
}

} // namespace

TEST_CASE("words are compared without case, punctuation, marks and citations")
{
    const auto [text, language, words] = GENERATE(table<std::string, Language, std::string>({
        {"Don’t say “Stop!”, Café-Owner[^able2001asking].", Language::English, "dont say stop cafe owner"},
        {"Don't say 3 things", Language::English, "dont say 3 things"},
        {"— ...", Language::English, ""},
        {"她说：「OK，走。」[^able2001asking]", Language::Chinese, "她 说 走"},
    }));

    INFO(text);
    CHECK(base::joined(content::wordsOf(text, language), " ") == words);
}

TEST_CASE("a text has one shingle for every eight words in a row, each counted once")
{
    const auto [markdown, count] = GENERATE(table<std::string, std::size_t>({
        {"one two three four five six seven", 0},
        {"one two three four five six seven eight", 1},
        {"one two three. Four five six seven eight nine!", 2},
        {"one two three four\n\nfive six seven eight", 0},
        {"a a a a a a a a a a a a", 1},
        {"## one two three four five six seven eight", 0},
        {"### one two three four five six seven eight", 1},
        {"[one two three](four.md) five six seven eight nine", 1},
        {"one[^x] two three four five six seven eight", 1},
        {"one\n\n[^x]: one two three four five six seven eight", 0},
        {"Write here one two three four five six seven eight", 0},
    }));

    INFO(markdown);
    CHECK(wordingOf(markdown).shingles.size() == count);
}

TEST_CASE("only long sentences are known again")
{
    const auto [markdown, language, sentences] = GENERATE(table<std::string, Language, std::string>({
        {"One two three four five six seven eight nine ten eleven.", Language::English, ""},
        {"Short.\nOne two three four five six seven eight nine ten eleven twelve[^x].", Language::English,
         "2: One two three four five six seven eight nine ten eleven twelve.\n"},
        {"一二三四五六七八九十一二三。", Language::Chinese, ""},
        {"一二三，四五六七八九十一二三四。", Language::Chinese, "1: 一二三，四五六七八九十一二三四。\n"},
    }));

    INFO(markdown);
    CHECK(longSentencesOf(markdown, language) == sentences);
}

TEST_CASE("the overlap of two texts is told in shares of the smaller one")
{
    const auto one = wordingOf("a b c d e f g h i").shingles;
    const auto two = wordingOf("new words\n\nx a b c d e f g h y z").shingles;
    const auto three = wordingOf("nothing of it at all is in the other two").shingles;
    const auto found = content::overlaps({&one, nullptr, &two, &three});

    REQUIRE(found.size() == 1);
    CHECK(found[0].first == 0);
    CHECK(found[0].second == 2);
    CHECK(found[0].shared == 1);
    CHECK(found[0].line == 3);
    CHECK(found[0].share == Approx(0.5));
}

TEST_CASE("the order of words makes another shingle of them")
{
    const auto one = wordingOf("a b c d e f g h").shingles;
    const auto two = wordingOf("h g f e d c b a").shingles;
    CHECK(content::overlaps({&one, &two}).empty());
}
