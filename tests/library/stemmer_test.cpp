#include "catch.hpp"
#include "library/stemmer.h"

TEST_CASE("words have the stems of Snowball's English stemmer")
{
    const auto [word, stem] = GENERATE(table<std::string, std::string>({
        // From its description.
        {"consigned", "consign"},
        {"consistency", "consist"},
        {"consolation", "consol"},
        {"consolingly", "consol"},
        {"knackeries", "knackeri"},
        {"knightly", "knight"},
        {"hopping", "hop"},
        {"hoping", "hope"},
        {"ties", "tie"},
        {"cries", "cri"},
        {"gas", "gas"},
        {"gaps", "gap"},
        {"by", "by"},
        {"say", "say"},
        {"skies", "sky"},
        {"dying", "die"},
        {"news", "news"},
        {"exceeding", "exceed"},
        // What Porter's first stemmer took for one word.
        {"general", "general"},
        {"generous", "generous"},
        {"universe", "univers"},
        {"university", "univers"},
        {"community", "communiti"},
        {"communication", "communic"},
        {"softly", "soft"},
    }));
    CHECK(library::englishStem(word) == stem);
}

TEST_CASE("forms of a word share a stem")
{
    const auto [one, other] = GENERATE(table<std::string, std::string>({
        {"apology", "apologies"},
        {"argue", "arguing"},
        {"argued", "argues"},
        {"connect", "connections"},
        {"communicate", "communicating"},
        {"fear", "fears"},
        {"listening", "listened"},
        {"worry", "worried"},
    }));
    CHECK(library::englishStem(one) == library::englishStem(other));
}

TEST_CASE("what is no lower-case English word stays as it is")
{
    const auto word
        = GENERATE(as<std::string>{}, "", "a", "is", "ipv6", "Running", "naïves", "依恋", "c++", "don't");
    CHECK(library::englishStem(word) == word);
}

TEST_CASE("a word whose stem would be too short is found by itself")
{
    CHECK(library::searchStem("its") == "its");
    CHECK(library::searchStem("going") == "going");
    CHECK(library::searchStem("using") == "use");
    CHECK(library::searchStem("listens") == "listen");
}
