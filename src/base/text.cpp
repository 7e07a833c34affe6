#include "base/text.h"

#include "base/folding.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace base {

namespace {

constexpr char32_t Replacement = 0xFFFD;
constexpr char32_t NextLine = 0x85;
constexpr std::size_t EnglishWordsPerMinute = 220;
constexpr std::size_t HanPerMinute = 380;

bool isWithin(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

utf8proc_category_t categoryOf(char32_t code)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(code));
}

bool isAsciiLetterOrDigit(char32_t code)
{
    return isWithin(code, '0', '9') || isWithin(code, 'a', 'z') || isWithin(code, 'A', 'Z');
}

bool isLatinWordCharacter(char32_t code)
{
    if (code < 0x80)
        return isAsciiLetterOrDigit(code);
    return isWithin(code, 0xC0, 0x24F) && code != 0xD7 && code != 0xF7;
}

bool isApostrophe(char32_t code)
{
    return code == '\'' || code == 0x2019;
}

} // namespace

Character characterAt(std::string_view text, std::size_t offset)
{
    const auto *const bytes = reinterpret_cast<const utf8proc_uint8_t *>(text.data() + offset);
    if (*bytes < 0x80)
        return {*bytes, offset, 1};
    utf8proc_int32_t code = 0;
    const auto length = utf8proc_iterate(bytes, static_cast<utf8proc_ssize_t>(text.size() - offset), &code);
    if (length <= 0)
        return {Replacement, offset, 1};
    return {static_cast<char32_t>(code), offset, static_cast<std::size_t>(length)};
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
    if (code < 0x80) {
        text.push_back(static_cast<char>(code));
        return;
    }
    std::array<utf8proc_uint8_t, 4> bytes{};
    const auto size = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code), bytes.data());
    text.append(bytes.begin(), bytes.begin() + size);
}

// Written out, because utf8proc has no property for scripts.
bool isHan(char32_t code)
{
    return isWithin(code, 0x4E00, 0x9FFF) || isWithin(code, 0x3400, 0x4DBF)
        || isWithin(code, 0x20000, 0x323AF) || isWithin(code, 0xF900, 0xFAFF)
        || isWithin(code, 0x2E80, 0x2FD5) || code == 0x3005 || code == 0x3007;
}

bool isIdeographic(char32_t code)
{
    return isHan(code) || isWithin(code, 0x3041, 0x309F) || isWithin(code, 0x30A1, 0x30FF)
        || isWithin(code, 0x31F0, 0x31FF) || isWithin(code, 0xAC00, 0xD7A3) || isWithin(code, 0x1100, 0x11FF);
}

bool isSpace(char32_t code)
{
    if (code < 0x80)
        return code == ' ' || isWithin(code, '\t', '\r');
    const auto category = categoryOf(code);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL
        || category == UTF8PROC_CATEGORY_ZP || code == NextLine;
}

bool isLetterOrNumber(char32_t code)
{
    if (code < 0x80)
        return isAsciiLetterOrDigit(code);
    const auto category = categoryOf(code);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO)
        || (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

char32_t lowerCase(char32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code)));
}

std::string folded(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    FoldedCharacter character;
    for (std::size_t offset = 0; offset < text.size(); offset = character.next) {
        readFolded(text, offset, character);
        for (const char32_t code : character.codes)
            appendUtf8(result, code);
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
