#include "base/text.h"
#include "catch.hpp"
#include "library/token_reader.h"

#include <random>

using namespace std::string_view_literals;

namespace {

/// The words with what they were cut from: "cafe=Café".
std::string shown(std::string_view text)
{
    std::vector<std::string> parts;
    for (const auto &token : library::tokens(text))
        parts.push_back(token.text + "=" + std::string(text.substr(token.begin, token.end - token.begin)));
    return base::joined(parts, " ");
}

} // namespace

TEST_CASE("a text is cut into folded words and single ideographs")
{
    const auto [text, expected] = GENERATE(table<std::string, std::string>({
        {"The Café, closed.", "the=The cafe=Café closed=closed"},
        {"e\xCC\x81t\xC3\xA9", "ete=e\xCC\x81t\xC3\xA9"},
        {"依恋。", "依=依 恋=恋"},
        {"CBT疗法2.0", "cbt=CBT 疗=疗 法=法 2=2 0=0"},
        {"サーバー・네트", "サ=サ ー=ー バ=バ ー=ー 네=네 트=트"},
        {"don't don’t dont", "dont=don't dont=don’t dont=dont"},
        {"donʼt com\u00ADmunity", "dont=donʼt community=com\u00ADmunity"},
        {"'quoted' partners' o'", "quoted=quoted partners=partners o=o"},
        {"rock''n", "rock=rock n=n"},
        {"multi-agent node_modules", "multi=multi agent=agent node=node modules=modules"},
        {"C++ and C# and C++17", "c++=C++ and=and c#=C# and=and c++=C++ 17=17"},
        {"a++b x# #1 C+", "a=a b=b x#=x# 1=1 c=C"},
        {"fe80::1%eth0", "fe80=fe80 1=1 eth0=eth0"},
        {"Ｆｕｌｌ１", "full1=Ｆｕｌｌ１"},
        {"Москва Ёлка", "москва=Москва елка=Ёлка"},
        {"😀👩‍👧 ❤️", ""},
        {"—…！？「」·\u3000", ""},
        {"\xFF\x80", ""},
        {"", ""},
    }));
    CHECK(shown(text) == expected);
}

TEST_CASE("titles that sound the same have the same key")
{
    const auto [one, other] = GENERATE(table<std::string, std::string>({
        {"Don’t  Go!", "dont go"},
        {"依恋，焦虑", "依恋焦虑"},
        {"Café-Gespräch", "cafe gesprach"},
    }));
    CHECK(library::nameKey(one) == library::nameKey(other));
}

TEST_CASE("words follow each other inside the text, whatever the bytes")
{
    std::mt19937 random(7); // NOLINT: the same bytes in every run
    const std::string_view alphabet
        = "aZ9 '+#-_.\xC3\xA9\xE4\xBE\x9D\xE2\x80\x99\xF0\x9F\x98\x80\xCC\x81\x00\xFF"sv;
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto size = random() % 40; size > 0; --size)
            text += alphabet[random() % alphabet.size()];

        std::size_t end = 0;
        for (const auto &token : library::tokens(text)) {
            REQUIRE(token.begin >= end);
            REQUIRE(token.end > token.begin);
            REQUIRE(token.end <= text.size());
            REQUIRE_FALSE(token.text.empty());
            end = token.end;
        }
    }
}
