#include "report/style_words.h"

#include "base/text.h"
#include "report/words.h"

namespace report {

const base::Localized &nameOf(quiz::Style style)
{
    switch (style) {
    case quiz::Style::Secure:
        return words::Secure;
    case quiz::Style::Anxious:
        return words::Anxious;
    case quiz::Style::Avoidant:
        return words::Avoidant;
    case quiz::Style::Fearful:
        break;
    }
    return words::Fearful;
}

std::string leaningWords(const quiz::StyleProbabilities &styles, base::Language language)
{
    const auto [first, second] = quiz::leaning(styles);
    const auto &firstName = nameOf(first).in(language);
    if (!second)
        return base::replaced(words::Leaning.in(language), "{style}", firstName);
    const auto begun = base::replaced(words::Between.in(language), "{first}", firstName);
    return base::replaced(begun, "{second}", nameOf(*second).in(language));
}

} // namespace report
