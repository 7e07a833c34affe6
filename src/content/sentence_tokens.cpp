#include "content/sentence_tokens.h"

#include "base/text.h"

#include <algorithm>

namespace content {

namespace {

constexpr base::TokenRules Rules{U"-'’", U".,", false, true};

std::string inLowerCase(std::string_view text)
{
    std::string lower;
    for (const auto &character : base::characters(text))
        base::appendUtf8(lower, base::lowerCase(character.code));
    return lower;
}

} // namespace

bool isOneOf(std::string_view text, Words words)
{
    return std::ranges::find(words, text) != words.end();
}

SentenceTokens::SentenceTokens(std::string_view sentence)
{
    base::TokenScanner scanner(sentence, Rules);
    for (base::Token token; scanner.next(token);) {
        token.text = inLowerCase(sentence.substr(token.begin, token.end - token.begin));
        m_tokens.push_back(token);
    }
}

bool SentenceTokens::spells(std::size_t index, std::string_view text) const
{
    for (const auto &character : base::characters(text)) {
        if (!isOne(index++, {text.substr(character.offset, character.length)}))
            return false;
    }
    return true;
}

} // namespace content
