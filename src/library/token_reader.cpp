#include "library/token_reader.h"

#include "base/text.h"
#include "library/simplified.h"

namespace library {

namespace {

constexpr base::TokenRules Rules{U"'’ʼ＇", U"", true, false};

/// For an ideograph.
void simplify(base::Token &token)
{
    const auto code = base::characterAt(token.text, 0).code;
    const auto plain = simplified(code);
    if (plain == code)
        return;
    token.text.clear();
    base::appendUtf8(token.text, plain);
}

bool isWordLetter(char32_t code)
{
    const bool isDigit = code >= '0' && code <= '9';
    return !isDigit && !base::isIdeographic(code) && base::isLetterOrNumber(code);
}

} // namespace

TokenReader::TokenReader(std::string_view text)
    : m_text(text)
    , m_scanner(text, Rules)
{
}

bool TokenReader::next(base::Token &token)
{
    if (!m_scanner.next(token))
        return false;
    if (token.end - token.begin == 1)
        readSigns(token);
    else if (isIdeograph(token))
        simplify(token);
    return true;
}

// For "C++", "C#" and "C++17", but not the sum "a++b". The scanner need not skip the signs, which are no
// tokens.
void TokenReader::readSigns(base::Token &token) const
{
    const auto rest = m_text.substr(token.end);
    const std::size_t length = rest.starts_with("++") ? 2 : rest.starts_with("#") ? 1 : 0;
    const auto next = rest.substr(length);
    if (!next.empty() && isWordLetter(base::characterAt(next, 0).code))
        return;
    token.text += rest.substr(0, length);
    token.end += length;
}

std::vector<base::Token> tokens(std::string_view text)
{
    std::vector<base::Token> found;
    TokenReader reader(text);
    for (base::Token token; reader.next(token);)
        found.push_back(token);
    return found;
}

bool isIdeograph(const base::Token &token)
{
    return token.kind == base::Token::Kind::Ideograph;
}

bool hasSigns(const base::Token &token)
{
    return token.text.ends_with('+') || token.text.ends_with('#');
}

std::string nameKey(std::string_view text)
{
    std::string key;
    TokenReader reader(text);
    for (base::Token token; reader.next(token);) {
        if (!key.empty())
            key += ' ';
        key += token.text;
    }
    return key;
}

} // namespace library
