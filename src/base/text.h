#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Operations on UTF-8 text. None throws on broken UTF-8: a byte that belongs to no character counts as one
/// U+FFFD.
namespace base {

/// One character of a UTF-8 text and where it stands; `offset` and `length` are in bytes.
struct Character
{
    char32_t code = 0;
    std::size_t offset = 0;
    std::size_t length = 0;
};

/// The character that starts at byte `offset`; `offset` must be less than the size of the text.
Character characterAt(std::string_view text, std::size_t offset);

/// All characters of a text, in order.
std::vector<Character> characters(std::string_view text);

/// The number of characters, not of bytes.
std::size_t characterCount(std::string_view text);

/// The offset of the first byte that belongs to no character; empty where the text is UTF-8 throughout.
std::optional<std::size_t> firstBrokenByte(std::string_view text);

/// Appends one character in UTF-8; nothing for a code beyond U+10FFFF.
void appendUtf8(std::string &text, char32_t code);

/// Characters written without spaces between words, each of which is a search token of its own: Han, kana,
/// hangul.
bool isIdeographic(char32_t code);
/// Of the script Han (Unicode Standard Annex 24), the radicals included.
bool isHan(char32_t code);
/// White space in the sense of Unicode, the ideographic space U+3000 included.
bool isSpace(char32_t code);
/// A letter or number of any script (the general categories L and N of Unicode).
bool isLetterOrNumber(char32_t code);

/// The lower case of one letter; every other character as it is. Diacritics stay.
char32_t lowerCase(char32_t code);

/// Every character in the form of readFolded() (base/folding.h): "Café" becomes "cafe", "ﬁt" "fit". For
/// comparing, never for showing.
std::string folded(std::string_view text);

/// Without white space at both ends, U+3000 included.
std::string_view trimmed(std::string_view text);

/// The words between white space.
std::vector<std::string> splitWords(std::string_view text);
/// Views into `text`.
std::vector<std::string_view> splitLines(std::string_view text);
std::string joined(const std::vector<std::string> &parts, std::string_view between);
/// Every occurrence of `what` replaced, from left to right, without looking at what was put in.
std::string replaced(std::string_view text, std::string_view what, std::string_view with);

/// English words (runs of letters, digits and apostrophes outside ideographic scripts).
std::size_t latinWordCount(std::string_view text);
std::size_t hanCount(std::string_view text);

/// Minutes an unhurried reader needs, at least 1: 220 English words or 380 Han characters a minute.
int readingMinutes(std::size_t latinWords, std::size_t hanCharacters);

} // namespace base
