#include "cli/suggestions.h"

#include "base/text.h"
#include "quiz/advice.h"
#include "report/candidates.h"
#include "report/numbers.h"
#include "report/paper_words.h"
#include "store/library.h"

#include <map>
#include <ranges>
#include <set>

namespace cli {

namespace {

namespace words = report::words;

constexpr std::size_t SuggestedArticles = 4;
constexpr std::size_t SuggestedPhrases = 12;
/// Enough to see what it rests on; the article lists them all.
constexpr std::size_t ReferencesOfArticle = 2;

std::string withMinutes(const base::Localized &sentence, int minutes, base::Language language)
{
    return base::replaced(sentence.in(language), "{minutes}", std::to_string(minutes));
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

/// Ranks what a library has and puts the first of it into words.
class Suggester
{
public:
    Suggester(const store::Library &library, const Basis &basis, base::Language language)
        : m_library(library)
        , m_basis(basis)
        , m_language(language)
        , m_leans(quiz::leans(basis.scored))
    {
    }

    Suggestions suggestions() const
    {
        Suggestions result;
        const auto articles = m_library.articles(m_language);
        addArticles(result, articles);
        addPhrases(result, articles);
        addWeeks(result);
        return result;
    }

private:
    /// Calls `use` with the first `count` entries, as ranked, and their reasons.
    template <typename Entry, typename MakeCandidate, typename Use>
    void forBest(const std::vector<Entry> &entries, std::size_t count, const quiz::History &history,
                 MakeCandidate makeCandidate, Use use) const
    {
        std::vector<quiz::Candidate> candidates;
        std::map<std::string, const Entry *> byId;
        for (const auto &entry : entries) {
            candidates.push_back(makeCandidate(entry));
            byId[candidates.back().id] = &entry;
        }
        auto ranked = quiz::rank(m_leans, candidates, history);
        ranked.resize(std::min(ranked.size(), count));
        for (const auto &suggestion : ranked)
            use(*byId.at(suggestion.id), reasonWords(suggestion.reason));
    }

    void addArticles(Suggestions &result, const std::vector<store::ArticleSummary> &articles) const
    {
        std::set<std::string> citations;
        const auto makeCandidate = [](const store::ArticleSummary &article) {
            return report::articleCandidate(article.slug, article.speaksTo, article.category, article.tags);
        };
        forBest(articles, SuggestedArticles, m_basis.read, makeCandidate,
                [&](const store::ArticleSummary &article, const std::string &reason) {
                    result.read.push_back({article.title, article.lede,
                                           withMinutes(words::ReadingMinutes, article.minutes, m_language),
                                           reason});
                    for (const auto &reference :
                         m_library.references(article.slug) | std::views::take(ReferencesOfArticle))
                        citations.insert(content::citation(reference));
                });
        result.references.assign(citations.begin(), citations.end());
    }

    void addPhrases(Suggestions &result, const std::vector<store::ArticleSummary> &articles) const
    {
        std::map<std::string, content::SpeaksTo> speaksTo;
        for (const auto &article : articles)
            speaksTo[article.slug] = article.speaksTo;
        const auto makeCandidate = [&](const store::ArticlePhrase &phrase) {
            return report::phraseCandidate(phrase.phrase, speaksTo[phrase.article], phrase.category);
        };
        quiz::History said;
        said.fearsPartner = m_basis.read.fearsPartner;
        forBest(m_library.phrases(m_language), SuggestedPhrases, said, makeCandidate,
                [&](const store::ArticlePhrase &found, const std::string &) {
                    const auto &phrase = found.phrase;
                    result.say.push_back({content::filled(phrase), phrase.ifItLandsBadly});
                });
    }

    void addWeeks(Suggestions &result) const
    {
        const auto practices = m_library.practices(m_language);
        std::vector<quiz::Candidate> candidates;
        std::map<std::string, const content::Practice *> byId;
        quiz::PlanningGround ground;
        for (const auto &practice : practices) {
            candidates.push_back(report::practiceCandidate(practice));
            byId[practice.slug] = &practice;
            ground.exercises.push_back({practice.slug, practice.minutes, practice.difficulty,
                                        practice.company == content::Practice::Company::Solo});
        }
        ground.ranked = quiz::rank(m_leans, candidates, m_basis.practised);
        ground.history = m_basis.practised;
        std::map<std::string, std::string> reasons;
        for (const auto &suggestion : ground.ranked)
            reasons[suggestion.id] = reasonWords(suggestion.reason);
        for (const auto &planned : m_basis.plan.empty() ? quiz::makePlan(ground) : m_basis.plan) {
            if (!byId.contains(planned.id))
                continue;
            result.weeks.resize(quiz::PlaybookWeeks);
            result.weeks[static_cast<std::size_t>(planned.week) - 1].push_back(
                inWords(*byId.at(planned.id), reasons[planned.id]));
        }
    }

    Suggestions::Practising inWords(const content::Practice &practice, const std::string &reason) const
    {
        const auto &company
            = practice.company == content::Practice::Company::Solo ? words::Alone : words::AsTwo;
        return {practice.title,
                base::joined({withMinutes(words::Minutes, practice.minutes, m_language),
                              company.in(m_language), wordsOf(practice.frequency).in(m_language)},
                             " · "),
                practice.ifThen, reason};
    }

    std::string reasonWords(const std::optional<quiz::Reason> &reason) const
    {
        if (!reason)
            return {};
        for (const auto &[instrument, profile] : m_basis.scored) {
            const auto scale = instrument->scaleIndex(reason->scale);
            if (instrument->id == reason->instrument && scale)
                return inWords(*reason, instrument->scales[*scale].title.in(m_language),
                               instrument->response.max);
        }
        return {};
    }

    std::string inWords(const quiz::Reason &reason, const std::string &scale, int max) const
    {
        const auto &sentence
            = reason.direction == quiz::Direction::High ? words::BecauseHigh : words::BecauseLow;
        const auto scored
            = base::replaced(sentence.in(m_language), "{score}", report::decimal(reason.score, 1));
        return base::replaced(base::replaced(scored, "{max}", std::to_string(max)), "{scale}", scale);
    }

    const store::Library &m_library;
    const Basis &m_basis;
    base::Language m_language;
    std::vector<quiz::Lean> m_leans;
};

} // namespace

Suggestions suggest(const store::Library &library, const Basis &basis, base::Language language)
{
    return Suggester(library, basis, language).suggestions();
}

} // namespace cli
