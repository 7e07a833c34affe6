#include "content/values.h"
#include "library/ask_searcher.h"
#include "library/bundle_format.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

// What AskSearcher does where danger is told, or might be.
namespace library {

/// How likely the classifier takes it to be about danger, 0 to 1, though no form of danger is in it.
double AskSearcher::dangerShare() const
{
    const auto danger = std::ranges::find(m_ranking.classes, ClassKind::Danger, &RankedClass::kind);
    const bool isKnown = danger != m_ranking.classes.end() && !m_danger.hasException;
    return isKnown ? danger->share : 0;
}

bool AskSearcher::isSafetyPage(const AskHit &hit) const
{
    const auto page = m_candidates.find(hit.item);
    return hit.kind == Kind::Article && page != m_candidates.end() && page->second.isSafety;
}

/// Away, or behind two other pages where danger is not out of the question: because nothing but a likeness of
/// words led there.
void AskSearcher::putSafetyLater(std::vector<AskHit> &hits) const
{
    constexpr double LeastShare = 0.1;
    constexpr int PagesBefore = 2;
    // Hardly anything, but more than is rounded away where a score becomes a rank.
    constexpr double Behind = 1 - 1e-9;
    int pages = 0;
    double score = 0;
    std::vector<AskHit> later;
    for (auto hit = hits.begin(); hit != hits.end() && (pages < PagesBefore || dangerShare() < LeastShare);) {
        if (isSafetyPage(*hit)) {
            later.push_back(*hit);
            hit = hits.erase(hit);
            continue;
        }
        pages += hit->kind == Kind::Article ? 1 : 0;
        score = hit->score;
        ++hit;
    }
    if (pages < PagesBefore || dangerShare() < LeastShare)
        return;
    for (auto &hit : later)
        hit.score = std::min(hit.score, score * Behind);
    const auto place = std::ranges::find_if(hits, [&](const AskHit &hit) { return hit.score < score; });
    hits.insert(place, later.begin(), later.end());
}

/// The best safety page before everything, and no sentences but those of safety pages.
void AskSearcher::putSafetyFirst(std::vector<AskHit> &hits) const
{
    std::erase_if(hits, [&](const AskHit &hit) {
        return hit.kind == Kind::Phrase && !m_candidates.at(hit.item).isSafety;
    });
    const auto place = std::ranges::find_if(hits, [&](const AskHit &hit) { return isSafetyPage(hit); });
    if (place == hits.end())
        return;
    place->score = hits.front().score;
    std::rotate(hits.begin(), place, place + 1);
}

std::vector<AskHit> AskSearcher::safetyHits()
{
    constexpr double LeastAsks = 0.4;
    const auto fits = dangerFits();
    const auto tokens = dangerTokens();
    std::vector<AskHit> hits;
    SQLite::Statement pages(m_database, R"sql(
        SELECT id, name FROM items WHERE kind = ?1 AND category = ?2 AND serves & ?3
    )sql");
    pages.bind(1, static_cast<int>(Kind::Article));
    pages.bind(2, std::string(content::SafetyCategory));
    pages.bind(3, bit(m_language));
    while (pages.executeStep()) {
        const int item = pages.getColumn(0).getInt();
        const auto fit = fits.find(pages.getColumn(1).getString());
        const double asks = candidate(item).asks / AllParts;
        const double score = (fit == fits.end() ? 0 : fit->second) + asks;
        if (fit != fits.end() || asks >= LeastAsks)
            hits.push_back({item, Kind::Article, score / 2, tokens});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &AskHit::score);
    addSafetySentences(hits);
    if (m_query.kind)
        std::erase_if(hits, [&](const AskHit &hit) { return hit.kind != *m_query.kind; });
    return hits;
}

/// How well each page fits the kinds of danger that are told, by slug.
std::map<std::string, double> AskSearcher::dangerFits() const
{
    std::map<std::string, double> fits;
    for (const auto &match : m_danger.told) {
        double fit = 1;
        for (const auto &slug : m_vocabulary.danger.articles(match.kind)) {
            fits[slug] = std::max(fits[slug], fit);
            fit *= 0.8;
        }
    }
    return fits;
}

/// The tokens that tell of it, ascending.
std::vector<std::size_t> AskSearcher::dangerTokens() const
{
    std::vector<std::size_t> tokens;
    for (const auto &match : m_danger.told) {
        for (auto token = match.begin; token < match.end; ++token)
            tokens.push_back(token);
    }
    std::ranges::sort(tokens);
    const auto repeated = std::ranges::unique(tokens);
    tokens.erase(repeated.begin(), repeated.end());
    return tokens;
}

/// The first sentences of the pages that fit best, behind the pages.
void AskSearcher::addSafetySentences(std::vector<AskHit> &hits)
{
    constexpr std::size_t Pages = 3;
    constexpr int SentencesOfEach = 2;
    SQLite::Statement sentences(m_database, R"sql(
        SELECT id FROM items WHERE article = ?1 AND kind = ?2 AND serves & ?3 ORDER BY id LIMIT ?4
    )sql");
    const auto pages = std::min(Pages, hits.size());
    const double least = hits.empty() ? 0 : hits.back().score;
    for (std::size_t page = 0; page < pages; ++page) {
        sentences.reset();
        sentences.bind(1, candidate(hits[page].item).article);
        sentences.bind(2, static_cast<int>(Kind::Phrase));
        sentences.bind(3, bit(m_language));
        sentences.bind(4, SentencesOfEach);
        while (sentences.executeStep()) {
            const int item = sentences.getColumn(0).getInt();
            candidate(item);
            hits.push_back({item, Kind::Phrase, least / 2, {}});
        }
    }
}

} // namespace library
