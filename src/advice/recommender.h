#pragma once

#include "advice/plan.h"
#include "advice/ranking.h"
#include "content/values.h"
#include "journal/journal.h"
#include "library/library.h"

#include <span>

namespace advice {

/// The records of the journal about reading and practising.
struct ReaderRecord
{
    std::vector<journal::ReadingPlace> readingPlaces = {};
    /// By article.
    std::vector<std::pair<std::string, journal::Reply>> replies = {};
    std::vector<journal::PlaybookEntry> playbook = {};
};

/// The plan of practices in the weeks of a playbook, in their order.
std::vector<Planned> planOf(const std::vector<journal::PlaybookEntry> &playbook);

/// The most suggestions of each kind.
struct SuggestionCounts
{
    std::size_t articles = 0;
    std::size_t phrases = 0;
    std::size_t practices = 0;
};

/// Something to read, say or practise, and why.
template <typename Value>
struct Suggested
{
    Value value;
    std::optional<Reason> reason;
    SafetyEffect safety = SafetyEffect::None;
};

/// The first few of each, best first.
struct Suggestions
{
    std::vector<Suggested<library::ArticleSummary>> read;
    std::vector<Suggested<library::ArticlePhrase>> say;
    std::vector<Suggested<content::Practice>> practise;
};

/// Recommends articles, phrases and practices of a library, from a profile and from what the reader said of
/// them. Window, report and command line all use it. Without a profile nothing leans, and the order is that
/// of the library. What the reader said of pages counts for every relationship; where it says that they fear
/// their partner, safety comes first. Calls read the library and throw what it throws.
class Recommender
{
public:
    /// Keeps the library, which must outlive it, and nothing of `scored`.
    Recommender(const library::Library &library, base::Language language,
                const std::vector<ScoredInstrument> &scored, const ReaderRecord &record = {});

    /// Whether any score leans: without one, suggestions have no reason.
    bool hasLeans() const { return !m_leans.empty(); }

    /// All of the library in its language, best first.
    std::vector<Suggestion> rankArticles() const;
    std::vector<Suggestion> rankPhrases() const;
    std::vector<Suggestion> rankPractices() const;
    /// Best first, without those that are SafetyEffect::Demoted.
    Suggestions suggest(const SuggestionCounts &counts) const;

    /// The input of makePlan() and nextBest().
    PlanInput planInput() const;
    /// The practices of `plan` with their reasons, PlanWeeks entries; empty where the plan is. A practice
    /// that the library does not have is left out.
    std::vector<std::vector<Suggested<content::Practice>>> weeks(const std::vector<Planned> &plan) const;
    /// Of each article the first `perArticle` references as citations, each once, in alphabetical order.
    std::vector<std::string> references(std::span<const Suggested<library::ArticleSummary>> articles,
                                        std::size_t perArticle) const;

private:
    std::vector<Suggestion> rank(const std::vector<library::ArticleSummary> &articles) const;
    std::vector<Suggestion> rank(const std::vector<library::ArticlePhrase> &phrases,
                                 const std::vector<library::ArticleSummary> &articles) const;
    std::vector<Suggestion> rank(const std::vector<content::Practice> &practices) const;

    const library::Library &m_library;
    base::Language m_language;
    std::vector<Lean> m_leans;
    /// Of articles: read, and said of them. Of practices: done or tried, and said of them.
    ReaderHistory m_articles;
    ReaderHistory m_practices;
};

} // namespace advice
