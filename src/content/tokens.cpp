#include "content/tokens.h"

#include "base/text.h"

#include <algorithm>

namespace content {

namespace {

bool isDigit(char32_t code)
{
    return (code >= '0' && code <= '9') || (code >= U'０' && code <= U'９');
}

bool isWordLetter(char32_t code)
{
    return base::isLetterOrNumber(code) && !isDigit(code) && !base::isIdeographic(code);
}

/// Whether a run goes on over `code`, which is none of its letters: "11,196", "2.5", "at-risk", "don’t".
bool isInside(Token::Kind kind, char32_t code)
{
    if (kind == Token::Kind::Number)
        return code == '.' || code == ',';
    return code == '-' || code == '\'' || code == U'’';
}

Token::Kind kindOf(char32_t code)
{
    if (isDigit(code))
        return Token::Kind::Number;
    if (base::isHan(code))
        return Token::Kind::Han;
    return isWordLetter(code) ? Token::Kind::Word : Token::Kind::Symbol;
}

} // namespace

Tokens tokensOf(std::string_view text)
{
    Tokens tokens;
    const auto characters = base::characters(text);
    for (std::size_t at = 0; at < characters.size(); ++at) {
        const auto &[code, offset, length] = characters[at];
        if (base::isSpace(code))
            continue;
        const auto kind = kindOf(code);
        const bool isRun = kind == Token::Kind::Number || kind == Token::Kind::Word;
        const auto belongs = [&](std::size_t index) {
            return index < characters.size() && kindOf(characters[index].code) == kind;
        };
        while (isRun && (belongs(at + 1) || (belongs(at + 2) && isInside(kind, characters[at + 1].code))))
            ++at;
        const auto end = characters[at].offset + characters[at].length;
        std::string word;
        for (const auto &character : base::characters(text.substr(offset, end - offset)))
            base::appendUtf8(word, base::lowerCase(character.code));
        tokens.push_back({kind, std::move(word), offset, end});
    }
    return tokens;
}

bool isOneOf(std::string_view text, Words words)
{
    return std::ranges::find(words, text) != words.end();
}

bool TokenReader::spells(std::size_t index, std::string_view text) const
{
    for (const auto &character : base::characters(text)) {
        if (!isOne(index++, {text.substr(character.offset, character.length)}))
            return false;
    }
    return true;
}

} // namespace content
