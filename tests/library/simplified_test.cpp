#include "base/text.h"
#include "catch.hpp"
#include "library/simplified.h"

namespace {

std::string simplified(std::string_view text)
{
    std::string result;
    for (const auto &character : base::characters(text))
        base::appendUtf8(result, library::simplified(character.code));
    return result;
}

} // namespace

TEST_CASE("traditional characters become simplified ones, and nothing else changes")
{
    const auto [text, result] = GENERATE(table<std::string, std::string>({
        {"幾個後髮", "几个后发"},
        {"對不起，我們談談吧", "对不起，我们谈谈吧"},
        {"几个后发", "几个后发"},
        {"依恋", "依恋"},
        {"Café 42!", "Café 42!"},
        {"ひらがな 한국어", "ひらがな 한국어"},
        {"\U00020000\U0001F600", "\U00020000\U0001F600"},
        {"", ""},
    }));
    CHECK(simplified(text) == result);
}

TEST_CASE("what is simplified stays as it is")
{
    int changed = 0;
    int unsteady = 0;
    for (auto code = library::FirstTabled; code <= library::LastTabled; ++code) {
        const auto plain = library::simplified(code);
        changed += plain == code ? 0 : 1;
        unsteady += library::simplified(plain) == plain ? 0 : 1;
    }
    CHECK(changed > 2000);
    CHECK(unsteady == 0);
}

TEST_CASE("characters beyond both ends of the table are left alone")
{
    const auto code
        = GENERATE(char32_t{0}, library::FirstTabled - 1, library::LastTabled + 1, char32_t{0x10FFFF});
    CHECK(library::simplified(code) == code);
}
