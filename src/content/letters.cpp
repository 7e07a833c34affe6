#include "content/letters.h"

#include "base/text.h"
#include "content/letter_table.h"

#include <algorithm>

namespace content {

bool isLetterOrNumber(char32_t code)
{
    if (code < 0x80)
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    const auto *const range = std::ranges::lower_bound(LetterRanges, code, {}, &LetterRange::last);
    return range != LetterRanges.end() && range->first <= code;
}

char32_t lowerCase(char32_t code)
{
    if (code < 0x80)
        return code >= 'A' && code <= 'Z' ? code + 32 : code;
    const auto *const range = std::ranges::lower_bound(UpperCaseRanges, code, {}, &UpperCaseRange::last);
    if (range == UpperCaseRanges.end() || range->first > code || (code - range->first) % range->step != 0)
        return code;
    return static_cast<char32_t>(static_cast<int>(code) + range->distance);
}

std::string lettersOf(std::string_view text, std::string_view between)
{
    std::string letters;
    bool isApart = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto character = base::characterAt(text, offset);
        offset += character.length;
        if (!isLetterOrNumber(character.code)) {
            isApart = true;
            continue;
        }
        if (isApart && !letters.empty())
            letters += between;
        isApart = false;
        base::appendUtf8(letters, lowerCase(character.code));
    }
    return letters;
}

bool isSlug(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    });
}

} // namespace content
