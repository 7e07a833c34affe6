#include "shell/home/home_contents.h"

#include "base/dates.h"
#include "report/suggestion_texts.h"
#include "shell/recommendation.h"
#include "shell/test/test_page.h"
#include "shell/words.h"

#include <algorithm>
#include <cmath>

namespace shell {

namespace {

constexpr std::size_t SuggestionCount = 3;
/// A page read this far is finished.
constexpr double ReadToTheEnd = 0.95;

/// The same sentence all day, another one tomorrow: picked by the date among all.
std::optional<library::ArticlePhrase> todaysPhrase(const Environment &environment, base::Language language)
{
    auto phrases = environment.library.phrases(language);
    std::erase_if(phrases, [](const library::ArticlePhrase &phrase) {
        return phrase.category == content::SafetyCategory;
    });
    if (phrases.empty())
        return std::nullopt;
    const std::string day = base::localDate(environment.now());
    std::size_t number = 0;
    for (const char letter : day)
        number = number * 31 + static_cast<unsigned char>(letter);
    return phrases[number % phrases.size()];
}

std::optional<HomeContents::Reading> reading(const Environment &environment, base::Language language)
{
    for (const auto &place : environment.read(environment.journal.readingPlaces())) {
        if (place.place >= ReadToTheEnd)
            continue;
        const auto article = environment.library.article(place.slug, language);
        // A page on safety is not named where a partner may look first.
        if (article && article->category != content::SafetyCategory)
            return HomeContents::Reading{text(place.slug), text(article->title),
                                         static_cast<int>(std::lround(place.place * 100))};
    }
    return std::nullopt;
}

} // namespace

HomeContents makeHomeContents(const Environment &environment, base::Language language)
{
    HomeContents contents;
    const auto forms = TestPage::forms(environment.instruments, language);
    contents.hasTest = !forms.empty();
    contents.testMinutes = forms.empty() ? 0 : forms.front().minutes;
    contents.openTests = openTests(environment, language);
    contents.reading = reading(environment, language);
    contents.todaysPhrase = todaysPhrase(environment, language);

    const Recommendation recommendation(environment, language);
    contents.hasProfile = recommendation.hasProfile();
    contents.isFirstStart = contents.openTests.empty() && !environment.read(environment.journal.hasSittings())
        && environment.read(environment.journal.readingPlaces()).empty();
    if (contents.hasProfile) {
        for (const auto &[article, reason, safety] :
             recommendation.recommender().suggest({.articles = SuggestionCount}).read)
            contents.suggestions.push_back(
                {text(article.slug), text(article.title),
                 text(report::reasonSentence(reason, safety, environment.windowLanguage))});
    }
    const auto counts = environment.library.articleCounts();
    for (const auto &category : environment.library.categories()) {
        const auto count = counts.find(category.id);
        if (count != counts.end())
            contents.categories.push_back({text(category.id), text(category.title.in(language)),
                                           text(category.description.in(language)), count->second});
    }
    return contents;
}

} // namespace shell
