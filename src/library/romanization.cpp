#include "library/romanization.h"

#include "base/text.h"
#include "library/token_reader.h"

#include <algorithm>
#include <stdexcept>
#include <unicode/translit.h>
#include <unicode/unistr.h>

namespace library {

struct Romanizer::Transform
{
    std::unique_ptr<icu::Transliterator> icu;
};

Romanizer::Romanizer()
    : m_transform(std::make_unique<Transform>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_transform->icu.reset(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    if (U_FAILURE(status) != 0 || !m_transform->icu)
        throw std::runtime_error(std::string("ICU cannot write Chinese in pinyin: ") + u_errorName(status));
}

Romanizer::~Romanizer() = default;

RomanizedName Romanizer::romanized(std::string_view name) const
{
    RomanizedName romanized;
    std::size_t count = 0;
    for (const auto &token : tokens(name)) {
        if (!isIdeograph(token)) {
            romanized.pinyin += romanizedKey(token.text);
            continue;
        }
        auto character = icu::UnicodeString::fromUTF8(token.text);
        m_transform->icu->transliterate(character);
        std::string syllable;
        character.toUTF8String(syllable);
        romanized.pinyin += romanizedKey(syllable);
        romanized.initials += syllable.substr(0, 1);
        ++count;
    }
    if (count == 0)
        return {};
    if (count == 1)
        romanized.initials.clear();
    return romanized;
}

std::string romanizedKey(std::string_view typed)
{
    std::string key;
    for (const char letter : base::folded(typed)) {
        const bool isKept = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        if (isKept)
            key += letter == 'v' ? 'u' : letter;
    }
    return key;
}

} // namespace library
