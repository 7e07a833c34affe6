#include "library/searcher.h"

#include "base/text.h"
#include "library/bundle_format.h"
#include "library/snippet.h"
#include "library/spelling_correction.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <span>
#include <utility>

namespace library {

namespace {

// Tiers of Hit::rank by where the words stand; a fraction below 1 is added for how well they fit there.
constexpr double ExactName = 5;
constexpr double NameBegins = 4;
constexpr double InTitle = 3;
constexpr double InHeadings = 2;
constexpr double InText = 1;
constexpr double Scattered = 0;

constexpr int AnyKind = -1;
constexpr std::size_t SnippetWords = 24;
constexpr std::size_t SnippetCharacters = 40;

/// Maps a fit, which is from 0 without an upper bound, to 0..1 in the same order.
double fraction(double fit)
{
    return fit / (1 + fit);
}

base::Language otherThan(base::Language language)
{
    return language == base::Language::English ? base::Language::Chinese : base::Language::English;
}

int kindNumber(const Query &query)
{
    return query.kind ? static_cast<int>(*query.kind) : AnyKind;
}

/// The snippet of the body. Where the words stand neither in it nor in the title, the tag or other name that
/// they were found by is put before it.
std::string snippetOf(const std::string &title, const std::string &body, const std::string &names,
                      const std::vector<QueryWord> &words, std::size_t length)
{
    auto text = snippet(body, words, length);
    if (text.contains(MatchBegin) || snippet(title, words, length).contains(MatchBegin))
        return text;
    for (const auto line : base::splitLines(names)) {
        auto name = snippet(line, words, length);
        if (name.contains(MatchBegin))
            return name + " · " + text;
    }
    return text;
}

} // namespace

Searcher::Searcher(SQLite::Database &database, const Query &query)
    : m_database(database)
    , m_query(query)
    , m_preferred(hasHan(query.words) ? base::Language::Chinese : query.language)
{
}

SearchResults Searcher::search()
{
    SearchResults results;
    if (m_query.limit <= 0 || queryWords(m_query.words).empty())
        return results;
    results.hits = findInEitherLanguage(m_query.words);
    if (results.hits.empty())
        results.hits = findScattered(m_query.words);
    if (!results.hits.empty())
        return results;
    results.corrected = corrected();
    if (!results.corrected.empty())
        results.hits = findInEitherLanguage(results.corrected);
    if (results.hits.empty())
        results.corrected.clear();
    return results;
}

std::vector<Hit> Searcher::findInEitherLanguage(std::string_view typed)
{
    const auto words = queryWords(typed);
    for (const auto language : {m_preferred, otherThan(m_preferred)}) {
        m_serves = bit(language);
        find(words, typed);
        if (!m_found.empty())
            break;
    }
    return hits(words);
}

// For runs of Han characters that stand nowhere side by side: finds texts that have all the characters.
std::vector<Hit> Searcher::findScattered(std::string_view typed)
{
    const auto words = scattered(queryWords(typed));
    for (const auto language : {m_preferred, otherThan(m_preferred)}) {
        m_serves = bit(language);
        if (m_found.empty() && !words.empty())
            findTexts(words, Scattered);
    }
    return hits(words);
}

void Searcher::find(const std::vector<QueryWord> &words, std::string_view typed)
{
    const auto expression = expressionOf(words);
    findNames(nameKey(typed));
    findTitles(words, "title : (" + expression + ")", InTitle);
    findTitles(words, expression, InHeadings);
    findTexts(words, InText);
}

int Searcher::room() const
{
    return m_query.limit - static_cast<int>(m_found.size());
}

void Searcher::keep(int item, double rank)
{
    if (room() > 0 && m_seen.insert(item).second)
        m_found.push_back({item, rank});
}

void Searcher::findNames(const std::string &key)
{
    // A whole word before half a word, a short name before a long one.
    SQLite::Statement statement(m_database, R"sql(
        SELECT item, key = ?1
        FROM names
        WHERE key >= ?1 AND key < ?1 || char(0x10FFFF) AND serves & ?2 AND (?3 = -1 OR kind = ?3)
        ORDER BY key <> ?1, kind, substr(key, length(?1) + 1, 1) <> ' ', length(key), key, item
        LIMIT ?4
    )sql");
    statement.bind(1, key);
    statement.bind(2, m_serves);
    statement.bind(3, kindNumber(m_query));
    statement.bind(4, m_query.limit);
    int place = 1;
    while (statement.executeStep()) {
        const bool isExact = statement.getColumn(1).getInt() != 0;
        keep(statement.getColumn(0).getInt(), isExact ? ExactName : NameBegins + 1.0 / ++place);
    }
}

void Searcher::findTitles(const std::vector<QueryWord> &words, const std::string &expression, double tier)
{
    if (room() <= 0)
        return;
    SQLite::Statement statement(m_database, R"sql(
        SELECT items.id, attune_fit(title_index, items.title_length, ?4, 4.0, 1.0)
        FROM title_index CROSS JOIN items ON items.id = title_index.rowid
        WHERE title_index MATCH ?1 AND items.serves & ?2 AND (?3 = -1 OR items.kind = ?3)
    )sql");
    statement.bind(1, expression);
    keepBest(statement, words, tier);
}

void Searcher::findTexts(const std::vector<QueryWord> &words, double tier)
{
    if (room() <= 0)
        return;
    SQLite::Statement statement(m_database, R"sql(
        SELECT items.id, attune_fit(text_index, items.text_length, ?4, 8.0, 4.0, 1.0)
        FROM text_index CROSS JOIN items ON items.id = text_index.rowid
        WHERE text_index MATCH ?1 AND items.serves & ?2 AND (?3 = -1 OR items.kind = ?3)
    )sql");
    statement.bind(1, expressionOf(words));
    keepBest(statement, words, tier);
}

void Searcher::keepBest(SQLite::Statement &statement, const std::vector<QueryWord> &words, double tier)
{
    statement.bind(2, m_serves);
    statement.bind(3, kindNumber(m_query));
    statement.bind(4, isHalfTyped(words) ? 1 : 0);
    // By fit, greatest first, then in the order they were added.
    std::vector<std::pair<double, int>> found;
    while (statement.executeStep()) {
        const int item = statement.getColumn(0).getInt();
        if (!m_seen.contains(item))
            found.emplace_back(-statement.getColumn(1).getDouble(), item);
    }
    const auto kept = std::min(static_cast<std::size_t>(room()), found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept));
    for (const auto &[fit, item] : std::span(found).first(kept))
        keep(item, tier + fraction(-fit));
}

std::vector<Hit> Searcher::hits(const std::vector<QueryWord> &words) const
{
    SQLite::Statement statement(m_database, R"sql(
        SELECT kind, name, language, items.title, category, article, body, headings
        FROM items JOIN text_index ON text_index.rowid = items.id
        WHERE items.id = ?1
    )sql");
    std::vector<Hit> list;
    for (const auto &found : m_found) {
        statement.reset();
        statement.bind(1, found.item);
        if (!statement.executeStep())
            continue;
        Hit hit;
        hit.kind = static_cast<Kind>(statement.getColumn(0).getInt());
        hit.id = statement.getColumn(1).getString();
        hit.language = languageOf(statement.getColumn(2).getInt());
        hit.title = statement.getColumn(3).getString();
        hit.category = statement.getColumn(4).getString();
        hit.article = statement.getColumn(5).getString();
        const bool isChinese = hit.language == base::Language::Chinese;
        hit.snippet
            = snippetOf(hit.title, statement.getColumn(6).getString(), statement.getColumn(7).getString(),
                        words, isChinese ? SnippetCharacters : SnippetWords);
        hit.rank = found.rank;
        list.push_back(std::move(hit));
    }
    return list;
}

std::string Searcher::corrected() const
{
    std::string text;
    std::size_t copied = 0;
    bool isCorrected = false;
    const auto words = tokens(m_query.words);
    for (const auto &word : words) {
        const bool isLast = &word == &words.back();
        if (isIdeograph(word) || isKnown(isLast ? expressionOf({{word}}) : wholeWord({word})))
            continue;
        const auto near = nearestWord(m_database, word.text, isLast);
        if (!near)
            continue;
        text.append(m_query.words, copied, word.begin - copied).append(*near);
        copied = word.end;
        isCorrected = true;
    }
    text.append(m_query.words, copied);
    return isCorrected ? std::string(base::trimmed(text)) : std::string();
}

bool Searcher::isKnown(const std::string &expression) const
{
    SQLite::Statement statement(m_database, "SELECT 1 FROM text_index WHERE text_index MATCH ?1 LIMIT 1");
    statement.bind(1, expression);
    return statement.executeStep();
}

} // namespace library
