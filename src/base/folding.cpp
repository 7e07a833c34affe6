#include "base/folding.h"

#include "base/text.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace base {

namespace {

/// Code points of one decomposed character with its marks. A character that has more is not folded.
constexpr std::size_t MostCodes = 64;
constexpr auto Folding = static_cast<utf8proc_option_t>(UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT
                                                        | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
constexpr auto Composing = static_cast<utf8proc_option_t>(UTF8PROC_COMPOSE | UTF8PROC_STABLE);
constexpr std::uint16_t NoSequence = UINT16_MAX;

const utf8proc_property_t &propertyOf(char32_t code)
{
    return *utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
}

bool isWithin(char32_t code, char32_t first, char32_t last)
{
    return code >= first && code <= last;
}

/// The ideographs and punctuation of most Chinese and English texts, which have no marks and are not folded.
/// Only saves the time to look up their properties.
bool isPlain(char32_t code)
{
    return isWithin(code, 0x4E00, 0x9FFF) || isWithin(code, 0x2010, 0x2027) || isWithin(code, 0x3001, 0x3020)
        || isWithin(code, 0xFF01, 0xFF0F);
}

bool isMark(const utf8proc_property_t &property)
{
    return property.category == UTF8PROC_CATEGORY_MN || property.category == UTF8PROC_CATEGORY_MC
        || property.category == UTF8PROC_CATEGORY_ME;
}

bool isZeroWidth(char32_t code)
{
    return propertyOf(code).ignorable != 0;
}

/// By the canonical combining class: 1 is drawn over a letter, 10 to 36 are the points of Hebrew, Arabic and
/// Syriac, from 200 on marks stand above or below whatever the letter. Others belong to one script only and
/// make another letter.
bool isDiacritic(char32_t code)
{
    const auto &property = propertyOf(code);
    const auto place = property.combining_class;
    return property.category == UTF8PROC_CATEGORY_ME || place == 1 || (place >= 10 && place <= 36)
        || place >= 200;
}

/// Hangul letters as keyboards and old half-width fonts write them.
bool isSingleHangul(char32_t code)
{
    return isWithin(code, 0x3131, 0x3163) || isWithin(code, 0xFFA1, 0xFFDC);
}

bool isHangul(char32_t code)
{
    return isWithin(code, 0x1100, 0x11FF) || isWithin(code, 0xAC00, 0xD7FB) || isSingleHangul(code);
}

/// Vowels and final consonants of hangul, which are letters by themselves and join the syllable before them.
bool joinsSyllable(char32_t code)
{
    if (isWithin(code, 0x1160, 0x11FF) || isWithin(code, 0xD7B0, 0xD7FB))
        return true;
    if (!isSingleHangul(code))
        return false;
    utf8proc_int32_t jamo = 0;
    const auto count
        = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(code), &jamo, 1, Folding, nullptr);
    return count == 1 && isWithin(static_cast<char32_t>(jamo), 0x1160, 0x11FF);
}

/// Whether a character belongs to `last`, the one before it.
bool belongsTo(char32_t last, char32_t code)
{
    constexpr char32_t FirstMark = 0x300;
    constexpr char32_t SoftHyphen = 0xAD;
    if (code < FirstMark)
        return code == SoftHyphen;
    if (isPlain(code))
        return false;
    const auto &property = propertyOf(code);
    const bool isHalfWidthVoicing = code == 0xFF9E || code == 0xFF9F;
    return isHalfWidthVoicing || isMark(property) || property.ignorable != 0
        || (isHangul(last) && joinsSyllable(code));
}

/// The letter without its stroke, or with its dot, for letters that Unicode does not decompose: "đ" is "d".
char32_t plainLetter(char32_t code)
{
    switch (code) {
    case U'đ':
        return U'd';
    case U'ı':
        return U'i';
    case U'ł':
        return U'l';
    case U'ø':
        return U'o';
    default:
        return code;
    }
}

/// Whether `codes` may replace one letter: they are all part of a word, or one ideograph.
bool isPartOfWord(const std::u32string &codes)
{
    if (codes.empty() || !isLetterOrNumber(codes.front()))
        return false;
    return std::all_of(codes.begin() + 1, codes.end(), [&](char32_t code) {
        const bool isLetter = isLetterOrNumber(code) && !isIdeographic(code) && !isIdeographic(codes.front());
        return isLetter || isMark(propertyOf(code));
    });
}

/// The whole of a character with its marks; empty where it cannot be folded.
std::u32string foldedSequence(std::string_view sequence)
{
    std::array<utf8proc_int32_t, MostCodes> buffer{};
    auto count = utf8proc_decompose(reinterpret_cast<const utf8proc_uint8_t *>(sequence.data()),
                                    static_cast<utf8proc_ssize_t>(sequence.size()), buffer.data(),
                                    std::ssize(buffer), Folding);
    if (count < 0 || count > std::ssize(buffer))
        return {};
    auto *const end = std::remove_if(buffer.begin(), buffer.begin() + count, [](utf8proc_int32_t code) {
        return isDiacritic(static_cast<char32_t>(code));
    });
    std::transform(buffer.begin(), end, buffer.begin(), [](utf8proc_int32_t code) {
        return static_cast<utf8proc_int32_t>(plainLetter(static_cast<char32_t>(code)));
    });
    count = utf8proc_normalize_utf32(buffer.data(), end - buffer.begin(), Composing);
    return count < 0 ? std::u32string() : std::u32string(buffer.begin(), buffer.begin() + count);
}

void fold(std::string_view sequence, std::u32string &codes)
{
    constexpr char32_t Replacement = 0xFFFD;
    const auto &property = propertyOf(codes.front());
    const bool isSymbol = property.category == UTF8PROC_CATEGORY_SO;
    if (codes.front() == Replacement || (!isSymbol && !isLetterOrNumber(codes.front())))
        return;
    // Most characters that are not ASCII have no other form.
    const bool isFolded = property.decomp_seqindex == NoSequence && property.casefold_seqindex == NoSequence;
    if (codes.size() == 1 && isFolded) {
        codes.front() = plainLetter(codes.front());
        return;
    }
    auto result = foldedSequence(sequence);
    if (isPartOfWord(result) && (!isSymbol || result.size() == 1))
        codes = std::move(result);
    else
        codes.front() = lowerCase(codes.front());
}

} // namespace

void readFolded(std::string_view text, std::size_t offset, FoldedCharacter &character)
{
    const auto first = characterAt(text, offset);
    const bool isAscii = first.code < 0x80;
    const bool isFolded = isPlain(first.code);
    character.begin = offset;
    character.end = offset + first.length;
    character.next = character.end;
    auto &codes = character.codes;
    codes.assign(1, isAscii ? lowerCase(first.code) : first.code);
    if (!isAscii && !isFolded && isZeroWidth(first.code)) {
        codes.clear();
        return;
    }
    while (character.next < text.size() && static_cast<unsigned char>(text[character.next]) >= 0x80) {
        const auto follower = characterAt(text, character.next);
        if (!belongsTo(codes.back(), follower.code))
            break;
        character.next += follower.length;
        if (isZeroWidth(follower.code))
            continue;
        character.end = character.next;
        codes.push_back(follower.code);
    }
    if (codes.size() > 1 || !(isAscii || isFolded))
        fold(text.substr(offset, character.end - offset), codes);
}

} // namespace base
