#include "base/text.h"
#include "catch.hpp"
#include "library/analysed_text.h"

namespace {

/// The stems between blanks; "-" before one that tells nothing, "/" before one after a break.
std::string shown(std::string_view text)
{
    std::vector<std::string> tokens;
    for (const auto &token : library::analyse(text))
        tokens.push_back((token.isAfterBreak ? "/" : "") + std::string(token.isStop ? "-" : "") + token.stem);
    return base::joined(tokens, " ");
}

} // namespace

TEST_CASE("a text is read as stems, with its stop words and breaks")
{
    const auto [text, tokens] = GENERATE(table<std::string, std::string>({
        {"She cried.", "-she cri"},
        {"I can't; he won’t. Why?", "-i -cant /-he -wont /-whi"},
        {"crying, alone\nagain", "cri /alon /-again"},
        {"wait - for (him)", "wait -for -him"},
        {"我們冷戰，很久", "-我 -们 冷 战 /-很 久"},
        {"他说：走！", "-他 -说 /走"},
        {"微信chat", "微 信 chat"},
        {"...", ""},
        {"", ""},
    }));
    CHECK(shown(text) == tokens);
}

TEST_CASE("a token knows where it stands in what was typed")
{
    const std::string text = "¡Hé’ll 幾天";
    std::vector<std::string> typed;
    for (const auto &token : library::analyse(text))
        typed.push_back(text.substr(token.begin, token.end - token.begin) + "=" + token.text);
    CHECK(base::joined(typed, " ") == "Hé’ll=hell 幾=几 天=天");
}

TEST_CASE("two Han characters side by side tell something unless both are stop characters")
{
    const auto [text, index, isPair] = GENERATE(table<std::string, std::size_t, bool>({
        {"冷战", 0, true},
        {"冷战", 1, false},
        {"冷战", 2, false},
        {"很冷", 0, true},
        {"我们", 0, false},
        {"冷，战", 0, false},
        {"冷x", 0, false},
        {"cold war", 0, false},
        {"", 0, false},
    }));
    INFO(text << " " << index);
    CHECK(library::isTellingPair(library::analyse(text), index) == isPair);
}

TEST_CASE("a few words are looked up, more are a question")
{
    const auto [text, isKeyword] = GENERATE(table<std::string, bool>({
        {"", true},
        {"jealous", true},
        {"in laws visit", true},
        {"in laws visit again", false},
        {"已读不回怎么", true},
        {"已读不回怎么办", false},
        {"anxious 焦虑 type 依恋", true},
    }));
    INFO(text);
    CHECK(library::isKeyword(library::analyse(text)) == isKeyword);
}
