#include "content/values.h"
#include "library/ask_searcher.h"
#include "library/bundle_format.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

// What AskSearcher does where danger is told, or might be.
namespace library {

/// Whether the classifier takes it for one about danger, though no form of danger is in it.
bool AskSearcher::mightTellOfDanger() const
{
    constexpr double LeastShare = 0.25;
    if (m_danger.hasException)
        return false;
    double safety = 0;
    double all = 0;
    for (const auto &each : m_ranking.classes) {
        const auto page = m_candidates.find(each.item);
        if (each.kind != ClassKind::Item || page == m_candidates.end() || page->second.kind != Kind::Article)
            continue;
        all += each.share;
        safety += page->second.isSafety ? each.share : 0;
    }
    return safety > 0 && safety >= LeastShare * all;
}

bool AskSearcher::isSafetyPage(const AskHit &hit) const
{
    const auto page = m_candidates.find(hit.item);
    return hit.kind == Kind::Article && page != m_candidates.end() && page->second.isSafety;
}

/// Behind two other pages, or away where there are no two, because nothing but a likeness of words led there.
void AskSearcher::putSafetyLater(std::vector<AskHit> &hits) const
{
    constexpr int PagesBefore = 2;
    // Hardly anything, but more than is rounded away where a score becomes a rank.
    constexpr double Behind = 1 - 1e-9;
    int pages = 0;
    double score = 0;
    std::vector<AskHit> later;
    for (auto hit = hits.begin(); hit != hits.end() && pages < PagesBefore;) {
        if (isSafetyPage(*hit)) {
            later.push_back(*hit);
            hit = hits.erase(hit);
            continue;
        }
        pages += hit->kind == Kind::Article ? 1 : 0;
        score = hit->score;
        ++hit;
    }
    if (pages < PagesBefore)
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
    if (m_query.kind && *m_query.kind != Kind::Article)
        return {};
    std::map<std::string, double> fits;
    for (const auto &match : m_danger.told) {
        double fit = 1;
        for (const auto &slug : m_vocabulary.danger.articles(match.kind)) {
            fits[slug] = std::max(fits[slug], fit);
            fit *= 0.8;
        }
    }
    std::vector<AskHit> hits;
    SQLite::Statement pages(m_database, R"sql(
        SELECT id, name FROM items WHERE kind = ?1 AND category = ?2 AND serves & ?3
    )sql");
    pages.bind(1, static_cast<int>(Kind::Article));
    pages.bind(2, std::string(content::SafetyCategory));
    pages.bind(3, bit(m_language));
    std::vector<std::size_t> tokens;
    for (const auto &match : m_danger.told) {
        for (auto token = match.begin; token < match.end; ++token)
            tokens.push_back(token);
    }
    std::ranges::sort(tokens);
    const auto repeated = std::ranges::unique(tokens);
    tokens.erase(repeated.begin(), repeated.end());
    while (pages.executeStep()) {
        const int item = pages.getColumn(0).getInt();
        const auto fit = fits.find(pages.getColumn(1).getString());
        const double score = (fit == fits.end() ? 0 : fit->second) + candidate(item).asks / AllParts;
        hits.push_back({item, Kind::Article, score / 2, tokens});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &AskHit::score);
    return hits;
}

} // namespace library
