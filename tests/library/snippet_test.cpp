#include "base/text.h"
#include "catch.hpp"
#include "library/small_pack.h"
#include "library/snippet.h"

namespace {

std::string cut(std::string_view text, std::string_view words, std::size_t length)
{
    return visible(library::snippet(text, library::queryWords(words), length));
}

} // namespace

TEST_CASE("a snippet is cut around the words looked for")
{
    const std::string letters = "a b c d e f g h i j k l m n o p q r s t u v w x y z";
    const auto [text, words, snippet] = GENERATE_COPY(table<std::string, std::string, std::string>({
        {letters, "m", "…k l [m] n o p…"},
        {letters, "b", "a [b] c d e f…"},
        {letters, "y", "…w x [y] z"},
        {letters, "none", "a b c d e f…"},
        {"One,\n\n two\tthree.", "two", "One, [two] three."},
        // Where most of the words stand together, not where the first of them does.
        {"one x x x x x x x x one two", "one two", "…x x [one] [two]"},
        {"many apologies", "apology ", "many [apologies]"},
        {"using us here", "us here", "using [us] [here]"},
        {"apologising", "apolog", "[apologising]"},
        {"apologising well", "apolog well", "apologising [well]"},
        // Words that stand in every sentence are marked only where nothing else was looked for.
        {"a mug had a kettle", "a mug", "a [mug] had a kettle"},
        {"a mug had had tea", "had had mug", "a [mug] had had tea"},
        {"so it had a mug", "had a", "so it [had] [a] mug"},
        {"a mug had an apple", "mug a", "a [mug] had an apple"},
        {"依恋是依恋", "依恋", "[依恋]是[依恋]"},
        {"multi-agent", "multi-agent", "[multi-agent]"},
        {"", "x", ""},
        {"…！", "x", ""},
    }));
    CHECK(cut(text, words, 6) == snippet);
}

TEST_CASE("a long text without the second word costs one reading")
{
    const auto text = base::joined(std::vector<std::string>(200000, "soft"), " ");
    CHECK(cut(text, "soft harsh", 4) == "[soft] [soft] [soft] [soft]…");
}

TEST_CASE("every place of every word is found, in other forms too")
{
    const std::string text = "A mug, two mugs; the kettle. Über a Kettle";
    const auto found = [&text](std::string_view words) {
        std::vector<std::string> all;
        for (const auto &place : library::wordPlaces(text, library::queryWords(words)))
            all.push_back(text.substr(place.begin, place.end - place.begin) + ' '
                          + std::to_string(place.word));
        return all;
    };
    CHECK(found("mug kettle") == std::vector<std::string>{"mug 0", "mugs 0", "kettle 1", "Kettle 1"});
    CHECK(found("the kettle") == std::vector<std::string>{"kettle 1", "Kettle 1"});
    CHECK(found("uber") == std::vector<std::string>{"Über 0"});
    CHECK(found("harsh").empty());
    CHECK(library::wordPlaces("依着恋", library::queryWords("依恋")).size() == 2);
}

TEST_CASE("the words that stand in a text are known by their places in the query")
{
    using Indices = std::vector<std::size_t>;
    const auto [text, words, indices] = GENERATE(table<std::string, std::string, Indices>({
        {"A kettle and two mugs.", "mug saucer kettle", {0, 2}},
        {"mug mug mug", "mug", {0}},
        {"A mug, the other mug", "the mug", {1}},
        {"the other", "the mug", {}},
        {"the other", "the other", {0, 1}},
        {"how to do it", "do how-to", {1}},
        {"依恋的警报", "警报 依恋", {0, 1}},
        // Unlike wordPlaces(), not as single characters.
        {"依着恋", "依恋", {}},
        {"", "mug", {}},
        {"mug", "", {}},
    }));
    INFO(words);
    CHECK(library::wordsThere(text, library::queryWords(words)) == indices);
}
