#include "base/text.h"

#include "base/fold_table.h"

#include <algorithm>
#include <cmath>

namespace base {

namespace {

constexpr char32_t Replacement = 0xFFFD;
constexpr std::size_t EnglishWordsPerMinute = 220;
constexpr std::size_t HanPerMinute = 380;

bool isWithin(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

bool isLatinWordCharacter(char32_t code)
{
    if (code < 0x80)
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    return isWithin(code, 0xC0, 0x24F) && code != 0xD7 && code != 0xF7;
}

bool isApostrophe(char32_t code)
{
    return code == '\'' || code == 0x2019;
}

char32_t foldedCode(char32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    const auto found
        = std::ranges::lower_bound(FoldTable, code, {}, [](Fold fold) { return char32_t{fold.from}; });
    return found != FoldTable.end() && found->from == code ? found->to : code;
}

} // namespace

Character characterAt(std::string_view text, std::size_t offset)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char lead = byte(offset);
    if (lead < 0x80)
        return {lead, offset, 1};

    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || offset + length > text.size())
        return {Replacement, offset, 1};

    char32_t code = lead & (0xFFU >> (length + 1));
    for (std::size_t at = offset + 1; at < offset + length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80)
            return {Replacement, offset, 1};
        code = (code << 6U) | (byte(at) & 0x3FU);
    }
    const bool overlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    if (overlong || code > 0x10FFFF || isWithin(code, 0xD800, 0xDFFF))
        return {Replacement, offset, 1};
    return {code, offset, length};
}

std::vector<Character> characters(std::string_view text)
{
    std::vector<Character> found;
    found.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size(); offset += found.back().length)
        found.push_back(characterAt(text, offset));
    return found;
}

std::optional<std::size_t> firstBrokenByte(std::string_view text)
{
    for (std::size_t offset = 0; offset < text.size();) {
        const auto character = characterAt(text, offset);
        // A U+FFFD that was written as such has three bytes.
        if (character.code == Replacement && character.length == 1)
            return offset;
        offset += character.length;
    }
    return std::nullopt;
}

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count)
        offset += characterAt(text, offset).length;
    return count;
}

void appendUtf8(std::string &text, char32_t code)
{
    const auto put
        = [&](char32_t bits) { text.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | (code >> 6U));
        put(0x80 | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0 | (code >> 12U));
        put(0x80 | ((code >> 6U) & 0x3FU));
        put(0x80 | (code & 0x3FU));
    } else {
        put(0xF0 | (code >> 18U));
        put(0x80 | ((code >> 12U) & 0x3FU));
        put(0x80 | ((code >> 6U) & 0x3FU));
        put(0x80 | (code & 0x3FU));
    }
}

bool isHan(char32_t code)
{
    return isWithin(code, 0x4E00, 0x9FFF) || isWithin(code, 0x3400, 0x4DBF)
        || isWithin(code, 0x20000, 0x323AF) || isWithin(code, 0xF900, 0xFAFF) || code == 0x3005
        || code == 0x3007;
}

bool isIdeographic(char32_t code)
{
    return isHan(code) || isWithin(code, 0x3041, 0x309F) || isWithin(code, 0x30A1, 0x30FF)
        || isWithin(code, 0x31F0, 0x31FF) || isWithin(code, 0xAC00, 0xD7A3) || isWithin(code, 0x1100, 0x11FF);
}

bool isSpace(char32_t code)
{
    return isWithin(code, 0x09, 0x0D) || code == 0x20 || code == 0x85 || code == 0xA0 || code == 0x1680
        || isWithin(code, 0x2000, 0x200A) || code == 0x2028 || code == 0x2029 || code == 0x202F
        || code == 0x205F || code == 0x3000;
}

std::string folded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) {
        const auto character = characterAt(text, offset);
        offset += character.length;
        const bool isCombiningMark = isWithin(character.code, 0x300, 0x36F);
        if (!isCombiningMark)
            appendUtf8(result, foldedCode(character.code));
    }
    return result;
}

std::string_view trimmed(std::string_view text)
{
    std::size_t begin = text.size();
    std::size_t end = 0;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto character = characterAt(text, offset);
        offset += character.length;
        if (!isSpace(character.code)) {
            begin = std::min(begin, character.offset);
            end = offset;
        }
    }
    return begin < end ? text.substr(begin, end - begin) : std::string_view{};
}

std::vector<std::string> splitWords(std::string_view text)
{
    std::vector<std::string> words;
    bool inWord = false;
    for (const auto &character : characters(text)) {
        if (isSpace(character.code)) {
            inWord = false;
            continue;
        }
        if (!inWord)
            words.emplace_back();
        inWord = true;
        words.back().append(text.substr(character.offset, character.length));
    }
    return words;
}

std::vector<std::string_view> splitLines(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto line = text.substr(0, end);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        lines.push_back(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string joined(const std::vector<std::string> &parts, std::string_view between)
{
    std::string text;
    for (const auto &part : parts) {
        if (&part != &parts.front())
            text += between;
        text += part;
    }
    return text;
}

std::string replaced(std::string_view text, std::string_view what, std::string_view with)
{
    std::string result;
    while (!what.empty()) {
        const auto at = text.find(what);
        if (at == std::string_view::npos)
            break;
        result.append(text.substr(0, at)).append(with);
        text.remove_prefix(at + what.size());
    }
    return result.append(text);
}

std::size_t latinWordCount(std::string_view text)
{
    std::size_t count = 0;
    bool inWord = false;
    for (const auto &character : characters(text)) {
        const bool isLetter = isLatinWordCharacter(character.code);
        if (isLetter && !inWord)
            ++count;
        inWord = isLetter || (inWord && isApostrophe(character.code));
    }
    return count;
}

std::size_t hanCount(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        characters(text), [](const Character &character) { return isHan(character.code); }));
}

int readingMinutes(std::size_t latinWords, std::size_t hanCharacters)
{
    const double minutes = static_cast<double>(latinWords) / EnglishWordsPerMinute
        + static_cast<double>(hanCharacters) / HanPerMinute;
    return std::max(1, static_cast<int>(std::lround(minutes)));
}

} // namespace base
