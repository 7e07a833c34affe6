#pragma once

#include "base/folding.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace base {

/// A word, number, ideograph or other character of a text, and the bytes it stands in.
struct Token
{
    enum class Kind {
        /// Letters; with TokenRules::areDigitsLetters digits too.
        Word,
        /// The digits 0 to 9, full-width ones included.
        Number,
        /// One Han, kana or hangul character.
        Ideograph,
        /// Any one other character but white space.
        Symbol,
    };

    Kind kind = Kind::Symbol;
    /// As folded() writes it, without what TokenRules lets stand inside.
    std::string text;
    /// Of the original text, where the token has other bytes.
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What holds a word or number together. The views must outlive the scanner.
struct TokenRules
{
    /// Characters one of which may stand between two letters of a word: U"’" keeps "don’t" whole.
    std::u32string_view insideWords;
    /// The same for digits: U"." keeps "2.5" whole.
    std::u32string_view insideNumbers;
    /// Whether "ipv6" is one word.
    bool areDigitsLetters = false;
    /// Whether other characters are tokens too; else they only stand between tokens.
    bool keepsSymbols = false;
};

/// Cuts a text into tokens, from its beginning to its end. Combining marks and zero-width characters belong
/// to the character before them: they neither end a word nor are a token.
class TokenScanner
{
public:
    /// `text` must outlive the scanner.
    TokenScanner(std::string_view text, const TokenRules &rules);

    /// False at the end of the text. `token` keeps its memory between calls.
    bool next(Token &token);

private:
    bool isPlainAscii(std::size_t offset) const;
    Token::Kind kindOf(const FoldedCharacter &character) const;
    Token::Kind kindOfAscii(char byte) const;
    bool isInside(Token::Kind kind, char32_t code) const;
    /// Adds the word or number that begins, or goes on, where the scanner is.
    void readRun(Token &token);
    /// Adds the ASCII characters of the token's kind that follow, which need no folding but their case.
    void readAsciiRun(Token &token);
    /// Adds one character of the token's kind, if one follows at `offset`.
    bool readCharacter(Token &token, std::size_t offset);

    std::string_view m_text;
    TokenRules m_rules;
    std::size_t m_offset = 0;
    FoldedCharacter m_character;
};

} // namespace base
