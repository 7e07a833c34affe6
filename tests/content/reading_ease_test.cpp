#include "catch.hpp"
#include "content/reading_ease.h"
#include "markdown/parser.h"

TEST_CASE("syllables are counted by the spelling of a word")
{
    const auto [word, count] = GENERATE(table<std::string, std::size_t>({
        {"a", 1},
        {"the", 1},
        {"talk", 1},
        {"make", 1},
        {"makes", 1},
        {"asked", 1},
        {"wanted", 2},
        {"needed", 2},
        {"table", 2},
        {"tables", 2},
        {"people", 2},
        {"little", 2},
        {"boxes", 2},
        {"watches", 2},
        {"voices", 2},
        {"changes", 2},
        {"trouble", 2},
        {"troubled", 2},
        {"handled", 2},
        {"closely", 2},
        {"careful", 2},
        {"carefully", 3},
        {"statement", 2},
        {"something", 2},
        {"everything", 3},
        {"someone", 2},
        {"everyone", 3},
        {"sometimes", 2},
        {"therefore", 2},
        {"evening", 2},
        {"quiet", 2},
        {"being", 2},
        {"trying", 2},
        {"saying", 2},
        {"maybe", 2},
        {"every", 2},
        {"anything", 3},
        {"media", 3},
        {"video", 3},
        {"radio", 3},
        {"special", 2},
        {"question", 2},
        {"relation", 3},
        {"relationship", 4},
        {"religion", 3},
        {"guard", 1},
        {"actual", 3},
        {"situation", 4},
        {"couldn’t", 2},
        {"isn’t", 2},
        {"don’t", 1},
        {"criticism", 4},
        {"attachment", 3},
        {"anxiety", 4},
        {"avoidance", 3},
        {"reassurance", 4},
        {"apology", 4},
        {"communicate", 4},
        {"responsibility", 6},
        {"safety", 2},
        {"homework", 2},
        {"house", 1},
        {"houses", 2},
        {"eye", 1},
        {"Ruth’s", 1},
        {"85", 2},
        {"brr", 1},
        {"you", 1},
        {"idea", 3},
        {"partner", 2},
        {"argument", 3},
        {"agreement", 3},
        {"marriage", 2},
        {"sleep", 1},
    }));

    INFO(word);
    CHECK(content::syllableCount(word) == count);
}

TEST_CASE("reading ease is counted over running text")
{
    const auto [markdown, sentences, words, syllables]
        = GENERATE(table<std::string, std::size_t, std::size_t, std::size_t>({
            {"The cat sat. It was quiet — at last[^x].", 2, 8, 9},
            {"## A heading\n\n- One step-by-step line", 1, 3, 5},
            {"| a | b |\n|---|---|\n| c. | d |\n\nOnly this.", 1, 2, 3},
            {"One.\n\n[^x]: A note that nobody sees.\n", 1, 1, 1},
            {"", 0, 0, 0},
        }));

    INFO(markdown);
    const auto counts = content::readingCounts(markdown::parse(markdown));
    CHECK(counts.sentences == sentences);
    CHECK(counts.words == words);
    CHECK(counts.syllables == syllables);
}

TEST_CASE("the ease is Flesch's")
{
    CHECK(content::ReadingCounts{2, 20, 30}.ease() == Approx(206.835 - 10.15 - 126.9));
    CHECK(content::ReadingCounts{}.ease() == 100);
}
