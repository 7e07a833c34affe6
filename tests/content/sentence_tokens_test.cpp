#include "base/text.h"
#include "catch.hpp"
#include "content/sentence_tokens.h"

namespace {

std::string shown(std::string_view sentence)
{
    const content::SentenceTokens tokens(sentence);
    std::vector<std::string> parts;
    for (std::size_t index = 0; index < tokens.size(); ++index) {
        const std::string kind = tokens.is(index, content::TokenKind::Number) ? "#"
            : tokens.is(index, content::TokenKind::Word)                      ? "w"
            : tokens.is(index, content::TokenKind::Ideograph)                 ? "h"
                                                                              : "";
        parts.push_back(kind + tokens[index].text);
    }
    return base::joined(parts, " ");
}

} // namespace

TEST_CASE("a sentence is cut into words, numbers, ideographs and symbols, in lower case as they stand")
{
    const auto [sentence, expected] = GENERATE(table<std::string, std::string>({
        {"Zoë’s 11,196 At-risk couples.", "wzoë’s #11,196 wat-risk wcouples ."},
        {"2.5%, r=.42", "#2.5 % , wr = . #42"},
        {"- x - y's", "- wx - wy's"},
        {"三十八岁，１２％", "h三 h十 h八 h岁 ， #１２ ％"},
        {"CBT疗法", "wcbt h疗 h法"},
        {"", ""},
    }));
    CHECK(shown(sentence) == expected);
}

TEST_CASE("past the end of a sentence every answer is no")
{
    const content::SentenceTokens tokens("百分之三");
    CHECK(tokens.spells(0, "百分之"));
    CHECK_FALSE(tokens.spells(1, "百分之"));
    CHECK_FALSE(tokens.spells(2, "之三十"));
    CHECK(tokens.isOne(3, {"二", "三"}));
    CHECK_FALSE(tokens.isOne(4, {"三"}));
    CHECK_FALSE(tokens.is(4, content::TokenKind::Ideograph));
}
