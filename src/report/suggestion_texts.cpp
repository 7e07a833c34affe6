#include "report/suggestion_texts.h"

#include "base/text.h"
#include "report/numbers.h"
#include "report/paper_words.h"

namespace report {

namespace {

constexpr advice::SuggestionCounts Counts{4, 12, 0};
/// A selection; the article itself lists all its references.
constexpr std::size_t ReferencesOfArticle = 2;

std::string withMinutes(const base::Localized &sentence, int minutes, base::Language language)
{
    return base::replaced(sentence.in(language), "{minutes}", std::to_string(minutes));
}

SuggestionTexts::Practice inWords(const advice::Suggested<content::Practice> &suggested,
                                  base::Language language)
{
    const auto &practice = suggested.value;
    return {practice.title,
            base::joined({withMinutes(words::Minutes, practice.minutes, language),
                          wordsOf(practice.company).in(language), wordsOf(practice.frequency).in(language)},
                         " · "),
            practice.ifThen, reasonSentence(suggested.reason, suggested.safety, language)};
}

} // namespace

SuggestionTexts suggestionTexts(const advice::Recommender &recommender, std::vector<advice::Planned> plan,
                                base::Language language)
{
    SuggestionTexts texts;
    const auto suggestions = recommender.suggest(Counts);
    for (const auto &[article, reason, safety] : suggestions.read)
        texts.read.push_back({article.title, article.lede,
                              withMinutes(words::ReadingMinutes, article.minutes, language),
                              reasonSentence(reason, safety, language)});
    for (const auto &suggested : suggestions.say) {
        const auto &phrase = suggested.value.phrase;
        texts.say.push_back({content::filled(phrase), phrase.ifItLandsBadly});
    }
    if (plan.empty())
        plan = advice::makePlan(recommender.planInput());
    for (const auto &week : recommender.weeks(plan)) {
        auto &practices = texts.weeks.emplace_back();
        for (const auto &practice : week)
            practices.push_back(inWords(practice, language));
    }
    texts.references = recommender.references(suggestions.read, ReferencesOfArticle);
    return texts;
}

const base::Localized &wordsOf(content::Practice::Company company)
{
    return company == content::Practice::Company::Solo ? words::Alone : words::AsTwo;
}

const base::Localized &wordsOf(content::Practice::Frequency frequency)
{
    switch (frequency) {
    case content::Practice::Frequency::Once:
        return words::Once;
    case content::Practice::Frequency::Daily:
        return words::Daily;
    case content::Practice::Frequency::Weekly:
        return words::Weekly;
    case content::Practice::Frequency::WhenNeeded:
        break;
    }
    return words::WhenNeeded;
}

std::string reasonSentence(const std::optional<advice::Reason> &reason, advice::SafetyEffect safety,
                           base::Language language)
{
    if (safety == advice::SafetyEffect::Promoted)
        return words::SafetyFirst.in(language);
    if (!reason)
        return {};
    const bool isHigh = reason->direction == advice::Direction::High;
    const auto &sentence = isHigh ? words::BecauseHigh : words::BecauseLow;
    const auto scored = base::replaced(sentence.in(language), "{score}", decimal(reason->score, 1));
    return base::replaced(base::replaced(scored, "{max}", std::to_string(reason->max)), "{scale}",
                          reason->title.in(language));
}

} // namespace report
