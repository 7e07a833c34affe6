#include "shell/pages/home/home_contents.h"

#include "base/dates.h"
#include "report/suggestion_texts.h"
#include "shell/contents/recommendation.h"
#include "shell/contents/test_choices.h"
#include "shell/contents/words.h"

#include <algorithm>
#include <cmath>

namespace shell {

namespace {

constexpr std::size_t SuggestionCount = 3;
/// An article scrolled further than this counts as read, because few scroll to the very end.
constexpr double ReadToTheEnd = 0.95;

/// The phrase of the day: chosen by a hash of the local date.
std::optional<library::ArticlePhrase> todaysPhrase(const Stores &stores, base::Language language)
{
    auto phrases = stores.library.phrases(language);
    std::erase_if(phrases, [](const library::ArticlePhrase &phrase) {
        return phrase.category == content::SafetyCategory;
    });
    if (phrases.empty())
        return std::nullopt;
    const std::string day = base::localDate(stores.now());
    std::size_t number = 0;
    for (const char letter : day)
        number = number * 31 + static_cast<unsigned char>(letter);
    return phrases[number % phrases.size()];
}

std::optional<HomeContents::Reading> reading(const Stores &stores, base::Language language)
{
    for (const auto &place : *stores.records().readingPlaces) {
        if (place.place >= ReadToTheEnd)
            continue;
        const auto article = stores.library.article(place.slug, language);
        // Articles on safety are not named on Home, which a partner may see.
        if (article && article->category != content::SafetyCategory)
            return HomeContents::Reading{text(place.slug), text(article->title),
                                         static_cast<int>(std::lround(place.place * 100))};
    }
    return std::nullopt;
}

} // namespace

HomeContents makeHomeContents(const Stores &stores, base::Language language)
{
    HomeContents contents;
    const auto forms = relationshipForms(stores.instruments.present(), language);
    contents.hasTest = !forms.empty();
    contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
    contents.openTests = openTests(stores, language);
    contents.reading = reading(stores, language);
    contents.todaysPhrase = todaysPhrase(stores, language);

    const Recommendation recommendation(stores, language);
    contents.hasProfile = recommendation.hasProfile();
    contents.isFirstStart = contents.openTests.empty() && !stores.records().hasSittings()
        && stores.records().readingPlaces->empty();
    if (contents.hasProfile) {
        for (const auto &[article, reason, safety] :
             recommendation.recommender().suggest({.articles = SuggestionCount}).read)
            contents.suggestions.push_back(
                {text(article.slug), text(article.title),
                 text(report::reasonSentence(reason, safety, stores.windowLanguage()))});
    }
    const auto counts = stores.library.articleCounts();
    for (const auto &category : stores.library.categories()) {
        const auto count = counts.find(category.id);
        if (count != counts.end())
            contents.categories.push_back({text(category.id), text(category.title.in(language)),
                                           text(category.description.in(language)), count->second});
    }
    return contents;
}

} // namespace shell
