#include "library/ask_searcher.h"

#include "base/text.h"
#include "content/values.h"
#include "library/bundle_format.h"
#include "library/query_words.h"
#include "library/stemmer.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <cmath>

namespace library {

namespace {

/// Characters of a message that are read.
constexpr std::size_t LongestMessage = 2000;
constexpr std::size_t MostTerms = 32;
/// Looking a word up among all of a large library takes milliseconds.
constexpr int MostMended = 6;
/// Texts of the full-text search that are kept.
constexpr int MostTexts = 200;

/// Of a sentence: the score of its article, of its situation, and of its own words.
constexpr double ArticlePart = 0.4;
constexpr double SituationPart = 0.4;
constexpr double SentencePart = 0.2;

/// The share of danger from which on an input is taken for one about it.
constexpr double LikelyDanger = 0.5;

/// Hits that score less than this share of the best one are left out.
constexpr double LeastShare = 0.45;
/// Articles that are listed however far behind the best one.
constexpr std::size_t SureArticles = 4;

struct Limits
{
    std::size_t articles = 6;
    std::size_t phrases = 6;
    std::size_t terms = 2;
    std::size_t practices = 3;

    std::size_t of(Kind kind) const
    {
        switch (kind) {
        case Kind::Article:
            return articles;
        case Kind::Phrase:
            return phrases;
        case Kind::Term:
            return terms;
        case Kind::Practice:
            break;
        }
        return practices;
    }
};

std::string_view clipped(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t offset = 0; offset < text.size(); ++count) {
        if (count == LongestMessage)
            return text.substr(0, offset);
        offset += base::characterAt(text, offset).length;
    }
    return text;
}

/// The words and pairs of Han characters that tell something, each as an FTS5 phrase.
std::vector<std::string> tellingTerms(const AnalysedText &text)
{
    std::vector<std::string> terms;
    for (std::size_t index = 0; index < text.size() && terms.size() < MostTerms; ++index) {
        std::string term;
        if (!text[index].isIdeograph && !text[index].isStop)
            term = '"' + text[index].text + '"';
        else if (isTellingPair(text, index))
            term = '"' + text[index].text + text[index + 1].text + '"';
        if (!term.empty() && std::ranges::find(terms, term) == terms.end())
            terms.push_back(term);
    }
    return terms;
}

double greatest(const std::vector<RankedClass> &classes, double RankedClass::*part)
{
    double most = 0;
    for (const auto &each : classes) {
        if (each.kind == ClassKind::Item)
            most = std::max(most, each.*part);
    }
    return most > 0 ? most : 1;
}

} // namespace

AskSearcher::AskSearcher(SQLite::Database &database, const QueryVocabulary &vocabulary,
                         SpellingCorrector &spelling, const Query &query)
    : m_database(database)
    , m_vocabulary(vocabulary)
    , m_spelling(spelling)
    , m_query(query)
    , m_language(hasHan(query.words) ? base::Language::Chinese : base::Language::English)
    , m_ranker(database, vocabulary.concepts, m_language)
    , m_item(database, R"sql(
        SELECT kind, CASE kind WHEN 0 THEN name ELSE article END, situation, category FROM items WHERE id = ?1
    )sql")
    , m_text(analyse(clipped(query.words)))
    , m_danger(vocabulary.danger.find(m_text))
{
}

AskResults AskSearcher::search(bool isBrief)
{
    AskResults results;
    results.text = m_text;
    if (m_ranker.isEmpty() && isKeyword(m_text))
        return results;
    mend();
    findPages();
    results.text = m_text;
    if (!m_danger.told.empty())
        results.hits = safetyHits();
    results.tellsOfDanger = !results.hits.empty();
    results.isElsewhere = !results.tellsOfDanger && isElsewhere();
    if (results.tellsOfDanger || results.isElsewhere)
        return results;
    if (!isBrief) {
        findTexts();
        addSentences();
    }
    results.hits = ranked(isBrief);
    // Of a word or two that is looked up, nothing is taken away.
    results.mightTellOfDanger = !isKeyword(m_text) && dangerShare() >= LikelyDanger;
    if (results.mightTellOfDanger)
        putSafetyFirst(results.hits);
    else
        putSafetyLater(results.hits);
    return results;
}

bool AskSearcher::isKnown(const std::string &word)
{
    return m_ranker.isKnown(searchStem(word));
}

/// Replaces words that no text has by the nearest one that some have.
void AskSearcher::mend()
{
    int mended = 0;
    SQLite::Statement known(m_database, "SELECT 1 FROM vocabulary WHERE word = ?1");
    for (auto &token : m_text) {
        if (token.isIdeograph || token.isStop || mended == MostMended || m_ranker.isKnown(token.stem))
            continue;
        known.reset();
        known.bind(1, token.text);
        if (known.executeStep())
            continue;
        ++mended;
        if (const auto &near = m_spelling.nearest(token.text, &token == &m_text.back())) {
            token.text = *near;
            token.stem = searchStem(*near);
        }
    }
}

AskSearcher::Candidate &AskSearcher::candidate(int item)
{
    const auto [found, isNew] = m_candidates.try_emplace(item);
    if (!isNew)
        return found->second;
    m_item.reset();
    m_item.bind(1, item);
    if (m_item.executeStep()) {
        found->second.kind = static_cast<Kind>(m_item.getColumn(0).getInt());
        found->second.article = m_item.getColumn(1).getString();
        found->second.situation = m_item.getColumn(2).getString();
        found->second.isSafety = m_item.getColumn(3).getString() == content::SafetyCategory;
    }
    return found->second;
}

void AskSearcher::findPages()
{
    if (m_ranker.isEmpty())
        return;
    m_ranking = m_ranker.rank(m_text);
    const double together = greatest(m_ranking.classes, &RankedClass::together);
    const double nearest = greatest(m_ranking.classes, &RankedClass::nearest);
    const double share = greatest(m_ranking.classes, &RankedClass::share);
    for (const auto &each : m_ranking.classes) {
        const double score = TogetherPart * each.together / together + NearestPart * each.nearest / nearest
            + SharePart * std::sqrt(each.share / share);
        if (each.kind == ClassKind::Situation)
            m_situations[each.situation] = score / (TogetherPart + NearestPart + SharePart);
        if (each.kind != ClassKind::Item || each.together <= 0)
            continue;
        auto &page = candidate(each.item);
        page.asks = score;
        for (const auto reason : each.reasons) {
            const auto &feature = m_ranking.features[reason];
            for (auto token = feature.first; token <= feature.last; ++token)
                page.tokens.push_back(token);
        }
        std::ranges::sort(page.tokens);
        const auto repeated = std::ranges::unique(page.tokens);
        page.tokens.erase(repeated.begin(), repeated.end());
    }
}

bool AskSearcher::isElsewhere() const
{
    // Tuned like the parts above: the classifier is sure, or it and the nearest texts agree.
    constexpr double SureShare = 0.1;
    constexpr double SureRatio = 1.5;
    constexpr double NearerRatio = 1.3;
    RankedClass elsewhere;
    double share = 0;
    double nearest = 0;
    for (const auto &each : m_ranking.classes) {
        if (each.kind == ClassKind::Elsewhere)
            elsewhere = each;
        if (each.kind != ClassKind::Item)
            continue;
        share = std::max(share, each.share);
        nearest = std::max(nearest, each.nearest);
    }
    const bool isSure = elsewhere.share >= SureShare && elsewhere.share >= SureRatio * share;
    return isSure || (elsewhere.share >= share && elsewhere.nearest >= NearerRatio * nearest && nearest > 0);
}

void AskSearcher::findTexts()
{
    const auto terms = tellingTerms(m_text);
    if (terms.empty())
        return;
    // Without asks nothing else tells whether a text is about it.
    const auto least = m_ranker.isEmpty() ? (terms.size() + 2) / 3 : 0;
    SQLite::Statement statement(m_database, R"sql(
        SELECT items.id, attune_fit(text_index, items.text_length, 0, ?4, 8.0, 4.0, 1.0) AS fit
        FROM text_index CROSS JOIN items ON items.id = text_index.rowid
        WHERE text_index MATCH ?1 AND items.serves & ?2 AND fit > 0
        ORDER BY fit DESC, items.id
        LIMIT ?3
    )sql");
    statement.bind(1, base::joined(terms, " OR "));
    statement.bind(2, bit(m_language));
    statement.bind(3, MostTexts);
    statement.bind(4, static_cast<int>(least));
    double most = 0;
    while (statement.executeStep()) {
        const double fit = statement.getColumn(1).getDouble();
        most = std::max(most, fit);
        candidate(statement.getColumn(0).getInt()).text = fit / most;
    }
}

/// The sentences of the best pages, whatever their words.
void AskSearcher::addSentences()
{
    if (m_ranker.isEmpty())
        return;
    constexpr std::size_t BestPages = 4;
    std::vector<std::pair<double, std::string>> pages;
    for (const auto &[item, page] : m_candidates) {
        if (page.kind == Kind::Article)
            pages.emplace_back(-page.asks, page.article);
    }
    std::ranges::sort(pages);
    SQLite::Statement sentences(m_database, R"sql(
        SELECT id FROM items WHERE article = ?1 AND kind = ?2 AND serves & ?3
    )sql");
    for (const auto &[score, article] : std::span(pages).first(std::min(BestPages, pages.size()))) {
        sentences.reset();
        sentences.bind(1, article);
        sentences.bind(2, static_cast<int>(Kind::Phrase));
        sentences.bind(3, bit(m_language));
        while (sentences.executeStep())
            candidate(sentences.getColumn(0).getInt());
    }
}

std::vector<AskHit> AskSearcher::ranked(bool isBrief) const
{
    std::vector<AskHit> hits;
    std::map<std::string, double> articles;
    const double parts = m_ranker.isEmpty() ? TextPart : AllParts;
    for (const auto &[item, page] : m_candidates) {
        if (page.kind == Kind::Phrase)
            continue;
        const double score = (TextPart * page.text + page.asks) / parts;
        if (page.kind == Kind::Article)
            articles[page.article] = score;
        hits.push_back({item, page.kind, score, page.tokens});
    }
    for (const auto &[item, phrase] : m_candidates) {
        if (phrase.kind != Kind::Phrase)
            continue;
        const auto article = articles.find(phrase.article);
        const auto situation = m_situations.find(phrase.situation);
        const double score = ArticlePart * (article == articles.end() ? 0 : article->second)
            + SituationPart * (situation == m_situations.end() ? 0 : situation->second)
            + SentencePart * phrase.text;
        hits.push_back({item, phrase.kind, m_ranker.isEmpty() ? phrase.text : score, {}});
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &AskHit::score);
    const double least = hits.empty() ? 0 : hits.front().score * LeastShare;
    const auto limits = isBrief ? Limits{4, 0, 0, 1} : Limits();
    std::map<Kind, std::size_t> counts;
    std::erase_if(hits, [&](const AskHit &hit) {
        if (m_query.kind && hit.kind != *m_query.kind)
            return true;
        const auto place = ++counts[hit.kind];
        const bool isWanted = hit.kind == Kind::Article && place <= SureArticles;
        return place > limits.of(hit.kind) || (hit.score < least && !isWanted);
    });
    return hits;
}

} // namespace library
