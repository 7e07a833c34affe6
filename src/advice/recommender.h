#pragma once

#include "advice/plan.h"
#include "advice/ranking.h"
#include "content/values.h"
#include "journal/journal.h"
#include "library/library.h"

#include <span>

namespace advice {

/// What the journal holds of reading and practising.
struct ReaderRecord
{
    std::vector<journal::ReadingPlace> readingPlaces = {};
    /// By article.
    std::vector<std::pair<std::string, journal::Reply>> replies = {};
    std::vector<journal::PlaybookEntry> playbook = {};
};

/// The plan of practices in the weeks of a playbook, in their order.
std::vector<Planned> planOf(const std::vector<journal::PlaybookEntry> &playbook);

/// How many suggestions of each kind are wanted.
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

/// Recommends articles, phrases and practices of a library: to a profile and to what the reader said of them.
/// The window, the report and the command line all ask this one. Without a profile nothing leans and
/// everything is suggested as it comes. What the reader said of the pages counts for every relationship;
/// where it says that they fear their partner, safety comes first.
class Recommender
{
public:
    /// Keeps the library, which must outlive it, and nothing of `scored`.
    Recommender(const library::Library &library, base::Language language,
                const std::vector<ScoredInstrument> &scored, const ReaderRecord &record = {});

    /// Whether any score leans: without one, suggestions have no reason.
    bool hasLeans() const { return !m_leans.empty(); }

    /// All of the library, best first.
    std::vector<Suggestion> rankArticles() const;
    std::vector<Suggestion> rankPhrases() const;
    std::vector<Suggestion> rankPractices() const;
    /// Best first, without what nobody who fears their partner should be offered unasked.
    Suggestions suggest(const SuggestionCounts &counts) const;

    /// What a plan chooses from.
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
    /// What was read and said of articles; of practices, what was done or tried, and said.
    ReaderHistory m_articles;
    ReaderHistory m_practices;
};

} // namespace advice
