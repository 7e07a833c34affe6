#include "base/text.h"
#include "catch.hpp"
#include "library/token_reader.h"

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
        {"oﬃce Straße", "office=oﬃce strasse=Straße"},
        {"ｻｰﾊﾞｰ", "サ=ｻ ー=ｰ バ=ﾊﾞ ー=ｰ"},
        {"か\u3099き", "が=か\u3099 き=き"},
        {"\u2F08心 \uF9B5", "人=\u2F08 心=心 例=\uF9B5"},
        {"com\u200Bmu\u200Cni\u200Dca\uFEFFtion\u200B.",
         "communication=com\u200Bmu\u200Cni\u200Dca\uFEFFtion"},
        {"\uFEFFfirst", "first=first"},
        {"C\u00AD++", "c=C"},
        {"Attune™ ½", "attune=Attune ½=½"},
        {"हिन्दी में", "हिन्दी=हिन्दी में=में"},
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

TEST_CASE("a token read again is the same token, so that a query asks for what the index holds")
{
    constexpr char32_t End = 0x32000; // No letter is assigned beyond.
    for (char32_t code = 1; code < End; ++code) {
        if (code >= 0xD800 && code <= 0xDFFF)
            continue;
        std::string text;
        base::appendUtf8(text, code);
        for (const auto &token : library::tokens(text)) {
            const auto again = library::tokens(token.text);
            CAPTURE(static_cast<std::uint32_t>(code), token.text);
            if (again.size() != 1 || again.front().text != token.text || again.front().kind != token.kind)
                FAIL();
        }
    }
}
