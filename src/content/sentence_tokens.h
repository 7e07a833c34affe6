#pragma once

#include "base/tokens.h"

#include <initializer_list>
#include <span>
#include <string_view>
#include <vector>

namespace content {

using TokenKind = base::Token::Kind;
using Words = std::span<const std::string_view>;

bool isOneOf(std::string_view text, Words words);

/// The tokens of a sentence, with questions about them for the rules. Words keep their hyphens and
/// apostrophes
/// ("at-risk", "don’t"), numbers their points and commas ("11,196", "2.5"). Unlike the tokens of a search
/// these keep their text, only in lower case. An index past the end is allowed: every question is false then.
class SentenceTokens
{
public:
    explicit SentenceTokens(std::string_view sentence);

    std::size_t size() const { return m_tokens.size(); }
    const base::Token &operator[](std::size_t index) const { return m_tokens[index]; }

    bool is(std::size_t index, TokenKind kind) const
    {
        return index < size() && m_tokens[index].kind == kind;
    }
    bool isOne(std::size_t index, Words words) const
    {
        return index < size() && isOneOf(m_tokens[index].text, words);
    }
    bool isOne(std::size_t index, std::initializer_list<std::string_view> words) const
    {
        return isOne(index, Words(words.begin(), words.size()));
    }
    /// Whether the tokens from `index` on are the characters of `text`.
    bool spells(std::size_t index, std::string_view text) const;

private:
    std::vector<base::Token> m_tokens;
};

} // namespace content
