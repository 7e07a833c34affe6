#include "catch.hpp"
#include "library/stemmer.h"

TEST_CASE("the examples of the paper come out as it prints them")
{
    const auto [word, stem] = GENERATE(table<std::string, std::string>({
        // Step 1a. What a later step goes on to remove is removed here too.
        {"caresses", "caress"},
        {"ponies", "poni"},
        {"ties", "ti"},
        {"caress", "caress"},
        {"cats", "cat"},
        // Step 1b.
        {"feed", "feed"},
        {"agreed", "agre"},
        {"plastered", "plaster"},
        {"bled", "bled"},
        {"motoring", "motor"},
        {"sing", "sing"},
        {"conflated", "conflat"},
        {"troubled", "troubl"},
        {"sized", "size"},
        {"hopping", "hop"},
        {"tanned", "tan"},
        {"falling", "fall"},
        {"hissing", "hiss"},
        {"fizzed", "fizz"},
        {"failing", "fail"},
        {"filing", "file"},
        // Step 1c.
        {"happy", "happi"},
        {"sky", "sky"},
        // Step 2.
        {"relational", "relat"},
        {"conditional", "condit"},
        {"rational", "ration"},
        {"valenci", "valenc"},
        {"hesitanci", "hesit"},
        {"digitizer", "digit"},
        {"conformabli", "conform"},
        {"radicalli", "radic"},
        {"differentli", "differ"},
        {"vileli", "vile"},
        {"analogousli", "analog"},
        {"vietnamization", "vietnam"},
        {"predication", "predic"},
        {"operator", "oper"},
        {"feudalism", "feudal"},
        {"decisiveness", "decis"},
        {"hopefulness", "hope"},
        {"callousness", "callous"},
        {"formaliti", "formal"},
        {"sensitiviti", "sensit"},
        {"sensibiliti", "sensibl"},
        // Step 3.
        {"triplicate", "triplic"},
        {"formative", "form"},
        {"formalize", "formal"},
        {"electriciti", "electr"},
        {"electrical", "electr"},
        {"hopeful", "hope"},
        {"goodness", "good"},
        // Step 4.
        {"revival", "reviv"},
        {"allowance", "allow"},
        {"inference", "infer"},
        {"airliner", "airlin"},
        {"gyroscopic", "gyroscop"},
        {"adjustable", "adjust"},
        {"defensible", "defens"},
        {"irritant", "irrit"},
        {"replacement", "replac"},
        {"adjustment", "adjust"},
        {"dependent", "depend"},
        {"adoption", "adopt"},
        {"homologou", "homolog"},
        {"communism", "commun"},
        {"activate", "activ"},
        {"angulariti", "angular"},
        {"homologous", "homolog"},
        {"effective", "effect"},
        {"bowdlerize", "bowdler"},
        // Step 5.
        {"probate", "probat"},
        {"rate", "rate"},
        {"cease", "ceas"},
        {"controll", "control"},
        {"roll", "roll"},
        // The two words taken through all steps.
        {"generalizations", "gener"},
        {"oscillators", "oscil"},
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
