#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace content {

struct Token
{
    enum class Kind { Number, Word, Han, Symbol };

    Kind kind = Kind::Symbol;
    /// In lower case; one character for Han and Symbol.
    std::string text;
    std::size_t begin = 0;
    std::size_t end = 0;
};

using Tokens = std::vector<Token>;
using Words = std::span<const std::string_view>;

Tokens tokensOf(std::string_view text);

bool isOneOf(std::string_view text, Words words);

/// The tokens of a sentence, and the questions the rules ask of them. Past the end every answer is no.
class TokenReader
{
public:
    explicit TokenReader(Tokens tokens)
        : m_tokens(std::move(tokens))
    {
    }

    std::size_t size() const { return m_tokens.size(); }
    const Token &operator[](std::size_t index) const { return m_tokens[index]; }

    bool is(std::size_t index, Token::Kind kind) const
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
    Tokens m_tokens;
};

} // namespace content
