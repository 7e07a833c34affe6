#include "library/token_reader.h"

#include "base/text.h"
#include "content/letters.h"

#include <algorithm>

namespace library {

namespace {

constexpr char32_t KatakanaMiddleDot = 0x30FB;
constexpr char32_t SoftHyphen = 0xAD;

bool isAscii(char byte)
{
    return static_cast<unsigned char>(byte) < 0x80;
}

bool isAsciiWordCharacter(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isSingle(char32_t code)
{
    return base::isIdeographic(code) && code != KatakanaMiddleDot;
}

/// What may stand inside a word without being part of it.
bool isApostrophe(char32_t code)
{
    return code == '\'' || code == 0x2019 || code == 0x2BC || code == 0xFF07 || code == SoftHyphen;
}

bool startsWord(char32_t code)
{
    return content::isLetterOrNumber(code) && !base::isIdeographic(code) && !isApostrophe(code);
}

bool isWordCharacter(char32_t code)
{
    if (code < 0x80)
        return isAsciiWordCharacter(static_cast<char>(code));
    const bool isCombiningMark = code >= 0x300 && code <= 0x36F;
    return isCombiningMark || startsWord(code);
}

bool isLetter(char32_t code)
{
    const bool isDigit = code >= '0' && code <= '9';
    return !isDigit && isWordCharacter(code);
}

void appendFolded(std::string &text, std::string_view word)
{
    if (!std::ranges::all_of(word, isAscii)) {
        text += base::folded(word);
        return;
    }
    for (const char letter : word)
        text.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + 32) : letter);
}

std::string withoutApostrophes(std::string_view word)
{
    std::string kept;
    for (const auto &character : base::characters(word)) {
        if (!isApostrophe(character.code))
            kept += word.substr(character.offset, character.length);
    }
    return kept;
}

} // namespace

TokenReader::TokenReader(std::string_view text)
    : m_text(text)
{
}

bool TokenReader::next(Token &token)
{
    if (!findStart(token))
        return false;
    const bool hasApostrophe = !token.isIdeographic && readWord(token);
    const auto word = m_text.substr(token.begin, token.end - token.begin);
    token.text.clear();
    if (hasApostrophe)
        appendFolded(token.text, withoutApostrophes(word));
    else
        appendFolded(token.text, word);
    return true;
}

bool TokenReader::findStart(Token &token)
{
    while (m_offset < m_text.size()) {
        // Most of most texts is ASCII, and every keystroke cuts many texts.
        if (isAscii(m_text[m_offset]) && !isAsciiWordCharacter(m_text[m_offset])) {
            ++m_offset;
            continue;
        }
        const auto character = base::characterAt(m_text, m_offset);
        token.isIdeographic = isSingle(character.code);
        token.isSigned = false;
        token.begin = m_offset;
        token.end = m_offset + character.length;
        m_offset = token.end;
        if (token.isIdeographic || startsWord(character.code))
            return true;
    }
    return false;
}

bool TokenReader::readWord(Token &token)
{
    bool hasApostrophe = false;
    bool afterApostrophe = false;
    while (m_offset < m_text.size()) {
        const auto character = base::characterAt(m_text, m_offset);
        const bool isApart = !isWordCharacter(character.code);
        if (isApart && (afterApostrophe || !isApostrophe(character.code)))
            break;
        m_offset += character.length;
        if (!isApart) {
            token.end = m_offset;
            hasApostrophe = hasApostrophe || afterApostrophe;
        }
        afterApostrophe = isApart;
    }
    m_offset = token.end;
    if (token.end - token.begin == 1)
        readSigns(token);
    return hasApostrophe;
}

// "C++", "C#" and "C++17", but not the sum "a++b".
void TokenReader::readSigns(Token &token)
{
    const auto rest = m_text.substr(token.end);
    const std::size_t length = rest.starts_with("++") ? 2 : rest.starts_with("#") ? 1 : 0;
    const auto next = rest.substr(length);
    const bool endsThere = next.empty() || !isLetter(base::characterAt(next, 0).code);
    if (length == 0 || !endsThere)
        return;
    token.isSigned = true;
    token.end += length;
    m_offset = token.end;
}

std::vector<Token> tokens(std::string_view text)
{
    std::vector<Token> found;
    TokenReader reader(text);
    for (Token token; reader.next(token);)
        found.push_back(token);
    return found;
}

std::string nameKey(std::string_view text)
{
    std::string key;
    TokenReader reader(text);
    for (Token token; reader.next(token);) {
        if (!key.empty())
            key += ' ';
        key += token.text;
    }
    return key;
}

} // namespace library
