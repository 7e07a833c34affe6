#include "content/letters.h"

#include "base/text.h"

#include <algorithm>

namespace content {

std::string normalizedWords(std::string_view text, std::string_view between)
{
    std::string letters;
    bool isApart = false;
    for (std::size_t offset = 0; offset < text.size();) {
        const auto character = base::characterAt(text, offset);
        offset += character.length;
        if (!base::isLetterOrNumber(character.code)) {
            isApart = true;
            continue;
        }
        if (isApart && !letters.empty())
            letters += between;
        isApart = false;
        base::appendUtf8(letters, base::lowerCase(character.code));
    }
    return letters;
}

std::string comparableWords(std::string_view text, std::string_view between)
{
    const auto joinedUp = base::replaced(base::replaced(text, "’", ""), "'", "");
    return normalizedWords(base::folded(joinedUp), between);
}

bool isSlug(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    });
}

} // namespace content
