#include "advice/recommender.h"

#include "advice/candidates.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <set>

namespace advice {

namespace {

std::vector<Candidate> candidatesOf(const std::vector<library::ArticleSummary> &articles)
{
    std::vector<Candidate> candidates;
    for (const auto &article : articles)
        candidates.push_back(
            articleCandidate(article.slug, article.speaksTo, article.category, article.tags));
    return candidates;
}

std::vector<Candidate> candidatesOf(const std::vector<content::Practice> &practices)
{
    std::vector<Candidate> candidates;
    for (const auto &practice : practices)
        candidates.push_back(practiceCandidate(practice));
    return candidates;
}

ReaderHistory historyOfArticles(const ReaderRecord &record)
{
    ReaderHistory history;
    for (const auto &place : record.readingPlaces)
        history.read.push_back(place.slug);
    for (const auto &[slug, reply] : record.replies) {
        if (reply == journal::Reply::VeryMuch)
            history.ringsTrue.push_back(slug);
        else if (reply == journal::Reply::NotForMe)
            history.notForMe.push_back(slug);
    }
    return history;
}

ReaderHistory historyOfPractices(const ReaderRecord &record)
{
    using State = journal::PlaybookEntry::State;
    ReaderHistory history;
    for (const auto &entry : record.playbook) {
        if (entry.state == State::Done || entry.state == State::Tried)
            history.read.push_back(entry.slug);
        else if (entry.state == State::NotForMe)
            history.notForMe.push_back(entry.slug);
    }
    return history;
}

/// The first `count` of `ranked`, without those that are demoted, with their values.
template <typename Value>
std::vector<Suggested<Value>> best(const std::vector<Suggestion> &ranked, std::vector<Value> values,
                                   std::size_t count, const std::string &(*idOf)(const Value &))
{
    std::map<std::string, Value> byId;
    for (auto &value : values)
        byId.emplace(idOf(value), std::move(value));
    std::vector<Suggested<Value>> result;
    for (const auto &suggestion : ranked | std::views::take(count)) {
        if (suggestion.safety == SafetyEffect::Demoted)
            break;
        result.push_back({std::move(byId.at(suggestion.id)), suggestion.reason, suggestion.safety});
    }
    return result;
}

} // namespace

std::vector<Planned> planOf(const std::vector<journal::PlaybookEntry> &playbook)
{
    std::vector<Planned> plan;
    for (const auto &entry : playbook) {
        if (entry.week >= 1 && entry.week <= PlanWeeks)
            plan.push_back({entry.week, entry.slug});
    }
    std::ranges::stable_sort(plan, {}, &Planned::week);
    return plan;
}

Recommender::Recommender(const library::Library &library, base::Language language,
                         const std::vector<ScoredInstrument> &scored, const ReaderRecord &record)
    : m_library(library)
    , m_language(language)
    , m_leans(leans(scored))
    , m_articles(historyOfArticles(record))
    , m_practices(historyOfPractices(record))
{
    if (m_articles.ringsTrue.empty())
        return;
    m_articles.fearsPartner = suggestsFear(candidatesOf(m_library.articles(m_language)), m_articles);
    m_practices.fearsPartner = m_articles.fearsPartner;
}

std::vector<Suggestion> Recommender::rank(const std::vector<library::ArticleSummary> &articles) const
{
    return advice::rank(m_leans, candidatesOf(articles), m_articles);
}

std::vector<Suggestion> Recommender::rank(const std::vector<library::ArticlePhrase> &phrases,
                                          const std::vector<library::ArticleSummary> &articles) const
{
    std::map<std::string, content::SpeaksTo> speaksTo;
    for (const auto &article : articles)
        speaksTo[article.slug] = article.speaksTo;
    std::vector<Candidate> candidates;
    for (const auto &phrase : phrases)
        candidates.push_back(phraseCandidate(phrase.phrase, speaksTo[phrase.article], phrase.category));
    ReaderHistory history;
    history.fearsPartner = m_articles.fearsPartner;
    return advice::rank(m_leans, candidates, history);
}

std::vector<Suggestion> Recommender::rank(const std::vector<content::Practice> &practices) const
{
    return advice::rank(m_leans, candidatesOf(practices), m_practices);
}

std::vector<Suggestion> Recommender::rankArticles() const
{
    return rank(m_library.articles(m_language));
}

std::vector<Suggestion> Recommender::rankPhrases() const
{
    return rank(m_library.phrases(m_language), m_library.articles(m_language));
}

std::vector<Suggestion> Recommender::rankPractices() const
{
    return rank(m_library.practices(m_language));
}

Suggestions Recommender::suggest(const SuggestionCounts &counts) const
{
    Suggestions result;
    auto articles = m_library.articles(m_language);
    if (counts.phrases > 0) {
        auto phrases = m_library.phrases(m_language);
        const auto ranked = rank(phrases, articles);
        result.say = best<library::ArticlePhrase>(
            ranked, std::move(phrases), counts.phrases,
            [](const library::ArticlePhrase &phrase) -> const std::string & { return phrase.phrase.id; });
    }
    if (counts.practices > 0) {
        auto practices = m_library.practices(m_language);
        const auto ranked = rank(practices);
        result.practise = best<content::Practice>(
            ranked, std::move(practices), counts.practices,
            [](const content::Practice &practice) -> const std::string & { return practice.slug; });
    }
    if (counts.articles > 0) {
        const auto ranked = rank(articles);
        result.read = best<library::ArticleSummary>(
            ranked, std::move(articles), counts.articles,
            [](const library::ArticleSummary &article) -> const std::string & { return article.slug; });
    }
    return result;
}

PlanInput Recommender::planInput() const
{
    const auto practices = m_library.practices(m_language);
    PlanInput input{rank(practices), {}, m_practices};
    std::erase_if(input.ranked,
                  [](const Suggestion &suggestion) { return suggestion.safety == SafetyEffect::Demoted; });
    for (const auto &practice : practices)
        input.exercises.push_back({practice.slug, practice.minutes, practice.difficulty,
                                   practice.company == content::Practice::Company::Solo});
    return input;
}

std::vector<std::vector<Suggested<content::Practice>>>
Recommender::weeks(const std::vector<Planned> &plan) const
{
    auto all = m_library.practices(m_language);
    std::map<std::string, Suggestion> suggestions;
    for (auto &suggestion : rank(all))
        suggestions.emplace(suggestion.id, std::move(suggestion));
    std::map<std::string, content::Practice> practices;
    for (auto &practice : all)
        practices.emplace(practice.slug, std::move(practice));

    std::vector<std::vector<Suggested<content::Practice>>> result;
    for (const auto &planned : plan) {
        const auto practice = practices.find(planned.id);
        if (practice == practices.end())
            continue;
        const auto &suggestion = suggestions[planned.id];
        result.resize(PlanWeeks);
        result[static_cast<std::size_t>(planned.week) - 1].push_back(
            {practice->second, suggestion.reason, suggestion.safety});
    }
    return result;
}

std::vector<std::string> Recommender::references(std::span<const Suggested<library::ArticleSummary>> articles,
                                                 std::size_t perArticle) const
{
    std::set<std::string> citations;
    for (const auto &article : articles) {
        for (const auto &reference : m_library.references(article.value.slug) | std::views::take(perArticle))
            citations.insert(content::citation(reference));
    }
    return {citations.begin(), citations.end()};
}

} // namespace advice
