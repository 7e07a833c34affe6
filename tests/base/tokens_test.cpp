#include "base/text.h"
#include "base/tokens.h"
#include "catch.hpp"

#include <random>

using namespace std::string_view_literals;

namespace {

constexpr base::TokenRules Plain;
constexpr base::TokenRules Joined{U"-’", U".,", false, true};
constexpr base::TokenRules Mixed{U"’", U"", true, false};

/// Kind, text and the bytes it was cut from: "W cafe=Café".
std::string shown(std::string_view text, const base::TokenRules &rules)
{
    std::vector<std::string> parts;
    base::TokenScanner scanner(text, rules);
    for (base::Token token; scanner.next(token);)
        parts.push_back(std::string("WNIS").substr(static_cast<std::size_t>(token.kind), 1) + " " + token.text
                        + "=" + std::string(text.substr(token.begin, token.end - token.begin)));
    return base::joined(parts, ", ");
}

} // namespace

TEST_CASE("a text is cut into words, numbers, ideographs and symbols")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"At-risk couples don’t.", "W atrisk=At-risk, W couples=couples, W dont=don’t, S .=."},
        {"11,196 of 2.5%", "N 11196=11,196, W of=of, N 25=2.5, S %=%"},
        {"a1", "W a=a, N 1=1"},
        {"１２ m²", "N 12=１２, W m2=m²"},
        {"依恋 ガ", "I 依=依, I 恋=恋, I ガ=ガ"},
        {"-a- --", "S -=-, W a=a, S -=-, S -=-, S -=-"},
        {"ﬁght", "W fight=ﬁght"},
        {"e\u0301te\u0301 e\u0301", "W ete=e\u0301te\u0301, W e=e\u0301"},
        {"co\u00ADuple\u200B ", "W couple=co\u00ADuple"},
        {"\uFEFFa \u200B", "W a=a"},
        {"\xFF", "S \uFFFD=\xFF"},
        {"", ""},
    }));
    CHECK(shown(text, Joined) == expected);
}

TEST_CASE("what holds a word together is a matter of rules")
{
    const std::string text = "ipv6 don’t 2.5, x";
    CHECK(shown(text, Plain) == "W ipv=ipv, N 6=6, W don=don, W t=t, N 2=2, N 5=5, W x=x");
    CHECK(shown(text, Mixed) == "W ipv6=ipv6, W dont=don’t, W 2=2, W 5=5, W x=x");
    CHECK(shown("rock’’n ’s", Mixed) == "W rock=rock, W n=n, W s=s");
}

TEST_CASE("tokens follow each other inside the text, whatever the bytes")
{
    std::mt19937 random(7); // NOLINT: the same bytes in every run
    const std::string_view alphabet
        = "aZ9 '+#-_.\xC3\xA9\xE4\xBE\x9D\xE2\x80\x99\xF0\x9F\x98\x80\xCC\x81\xEF\xAC\x81\xC2\xAD\x00\xFF"sv;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto size = random() % 40; size > 0; --size)
            text += alphabet[random() % alphabet.size()];

        std::size_t end = 0;
        base::TokenScanner scanner(text, round % 2 == 0 ? Joined : Mixed);
        for (base::Token token; scanner.next(token);) {
            REQUIRE(token.begin >= end);
            REQUIRE(token.end > token.begin);
            REQUIRE(token.end <= text.size());
            REQUIRE_FALSE(token.text.empty());
            end = token.end;
        }
    }
}
