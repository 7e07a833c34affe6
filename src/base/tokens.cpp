#include "base/tokens.h"

#include "base/text.h"

namespace base {

namespace {

bool isDigit(char32_t code)
{
    return code >= '0' && code <= '9';
}

/// Whether a digit is one of a decimal number: "２", but neither "²" nor "②".
bool isDecimal(std::string_view text, std::size_t offset)
{
    const auto code = characterAt(text, offset).code;
    return isDigit(code) || (code >= U'０' && code <= U'９');
}

char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

void append(Token &token, const FoldedCharacter &character)
{
    for (const char32_t code : character.codes)
        appendUtf8(token.text, code);
    token.end = character.end;
}

} // namespace

TokenScanner::TokenScanner(std::string_view text, const TokenRules &rules)
    : m_text(text)
    , m_rules(rules)
{
}

bool TokenScanner::next(Token &token)
{
    token.text.clear();
    while (m_offset < m_text.size()) {
        token.begin = m_offset;
        // Most characters are ASCII, and every keystroke of a search cuts many texts.
        if (isPlainAscii(m_offset)) {
            token.kind = kindOfAscii(m_text[m_offset]);
            if (token.kind != Token::Kind::Symbol) {
                readRun(token);
                return true;
            }
            if (!m_rules.keepsSymbols) {
                ++m_offset;
                continue;
            }
        }
        readFolded(m_text, m_offset, m_character);
        m_offset = m_character.next;
        if (m_character.codes.empty())
            continue;
        token.kind = kindOf(m_character);
        const bool isSymbol = token.kind == Token::Kind::Symbol;
        if (isSymbol && (!m_rules.keepsSymbols || isSpace(m_character.codes.front())))
            continue;
        append(token, m_character);
        if (token.kind == Token::Kind::Word || token.kind == Token::Kind::Number)
            readRun(token);
        return true;
    }
    return false;
}

/// Whether the character is one byte of ASCII and no mark follows it.
bool TokenScanner::isPlainAscii(std::size_t offset) const
{
    const auto isAscii = [&](std::size_t at) { return static_cast<unsigned char>(m_text[at]) < 0x80; };
    return isAscii(offset) && (offset + 1 == m_text.size() || isAscii(offset + 1));
}

Token::Kind TokenScanner::kindOfAscii(char byte) const
{
    if (byte >= '0' && byte <= '9')
        return m_rules.areDigitsLetters ? Token::Kind::Word : Token::Kind::Number;
    const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    return isLetter ? Token::Kind::Word : Token::Kind::Symbol;
}

Token::Kind TokenScanner::kindOf(const FoldedCharacter &character) const
{
    const char32_t code = character.codes.front();
    if (isHan(code) || (isIdeographic(code) && isLetterOrNumber(code)))
        return Token::Kind::Ideograph;
    if (!isLetterOrNumber(code) || m_rules.insideWords.contains(code))
        return Token::Kind::Symbol;
    const bool isNumber = isDigit(code) && !m_rules.areDigitsLetters && isDecimal(m_text, character.begin);
    return isNumber ? Token::Kind::Number : Token::Kind::Word;
}

bool TokenScanner::isInside(Token::Kind kind, char32_t code) const
{
    return (kind == Token::Kind::Number ? m_rules.insideNumbers : m_rules.insideWords).contains(code);
}

void TokenScanner::readRun(Token &token)
{
    while (m_offset < m_text.size()) {
        readAsciiRun(token);
        const bool isAtEnd = m_offset == m_text.size()
            || (isPlainAscii(m_offset)
                && !isInside(token.kind, static_cast<unsigned char>(m_text[m_offset])));
        if (isAtEnd)
            return;
        if (readCharacter(token, m_offset))
            continue;
        // m_character is now the one that follows.
        const auto &codes = m_character.codes;
        const auto behind = m_character.next;
        const bool mayGoOn = codes.size() == 1 && isInside(token.kind, codes.front());
        if (!mayGoOn || !readCharacter(token, behind))
            return;
    }
}

void TokenScanner::readAsciiRun(Token &token)
{
    auto end = m_offset;
    while (end < m_text.size() && kindOfAscii(m_text[end]) == token.kind)
        ++end;
    // A combining mark may follow the last one.
    if (end > m_offset && !isPlainAscii(end - 1))
        --end;
    for (; m_offset < end; token.end = ++m_offset)
        token.text.push_back(lowered(m_text[m_offset]));
}

bool TokenScanner::readCharacter(Token &token, std::size_t offset)
{
    if (offset >= m_text.size())
        return false;
    readFolded(m_text, offset, m_character);
    if (m_character.codes.empty() || kindOf(m_character) != token.kind)
        return false;
    append(token, m_character);
    m_offset = m_character.next;
    return true;
}

} // namespace base
