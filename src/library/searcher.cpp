#include "library/searcher.h"

#include "base/text.h"
#include "content/values.h"
#include "library/bundle_format.h"
#include "library/romanization.h"
#include "library/snippet.h"
#include "library/spelling_correction.h"
#include "library/typed_words.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <span>
#include <unordered_map>
#include <utility>

namespace library {

namespace {

// Tiers of Hit::rank by where the words stand; a fraction below 1 is added for how well they fit there.
constexpr double Danger = 7;
constexpr double ExactName = 6;
constexpr double NameBegins = 5;
constexpr double InTitle = 4;
constexpr double AboutIt = 3;
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

Searcher::Searcher(SQLite::Database &database, const QueryVocabulary &vocabulary, const Query &query)
    : m_database(database)
    , m_vocabulary(vocabulary)
    , m_query(query)
    , m_spelling(database)
    , m_preferred(hasHan(query.words) ? base::Language::Chinese : query.language)
{
}

SearchResults Searcher::search()
{
    SearchResults results;
    const auto words = queryWords(m_query.words);
    if (m_query.limit <= 0 || words.empty())
        return results;
    AskSearcher asks(m_database, m_vocabulary, m_spelling, m_query);
    m_words = tellingWords(asks.text(), m_query.words);
    results.isAsked = !isKeyword(asks.text());
    findWords(results, asks);
    constexpr std::size_t Enough = 3;
    const auto asked = asks.search(!results.isAsked && m_found.size() >= Enough);
    results.tellsOfDanger = asked.tellsOfDanger || asked.mightTellOfDanger;
    keepFitting(asked, results.isAsked);
    addAsked(asked);
    results.hits = hits(results.corrected.empty() ? words : queryWords(results.corrected));
    if (results.tellsOfDanger) {
        std::erase_if(results.hits, [](const Hit &hit) {
            return hit.kind == Kind::Phrase && hit.category != content::SafetyCategory;
        });
    }
    return results;
}

/// Where a message tells of danger, nothing is kept that only has its words. Of what is meant for elsewhere,
/// only what has all the words of a keyword is about it, or a title.
void Searcher::keepFitting(const AskResults &asked, bool isMessage)
{
    const bool isDanger = asked.tellsOfDanger && isMessage;
    const double least = isMessage ? InTitle : InText;
    std::erase_if(m_found,
                  [&](const Found &found) { return isDanger || (asked.isElsewhere && found.rank < least); });
}

/// What has all the words; where nothing has, and the query is a keyword, the words that were probably meant,
/// or their characters one by one.
void Searcher::findWords(SearchResults &results, AskSearcher &asks)
{
    // A reader of Chinese who types Latin letters most often means pinyin; any other one if nothing else.
    const bool readsChinese = m_query.language == base::Language::Chinese;
    if (readsChinese)
        findRomanized();
    if (findInEitherLanguage(m_query.words))
        return;
    if (!readsChinese)
        findRomanized();
    if (!m_found.empty())
        return;
    if (results.isAsked)
        return;
    findScattered(m_query.words);
    if (m_found.empty())
        results.corrected = corrected(asks);
    if (!results.corrected.empty() && !findInEitherLanguage(results.corrected))
        results.corrected.clear();
}

/// Chinese names by their pinyin, and by the first letters of it.
void Searcher::findRomanized()
{
    constexpr std::size_t ShortestBeginning = 4;
    constexpr std::size_t ShortestInitials = 2;
    const auto key = romanizedKey(m_query.words);
    if (hasHan(m_query.words) || key.size() < ShortestInitials)
        return;
    SQLite::Statement statement(m_database, R"sql(
        SELECT items.id, key = ?1
        FROM romanized_names JOIN items ON items.id = romanized_names.item
        WHERE (key = ?1 OR (?4 AND is_initials = 0 AND key > ?1 AND key < ?1 || '~'))
            AND items.serves & ?2 AND (?3 = -1 OR items.kind = ?3)
        ORDER BY key <> ?1, is_initials, items.kind, length(key), key, items.id
        LIMIT ?5
    )sql");
    statement.bind(1, key);
    statement.bind(2, bit(base::Language::Chinese));
    statement.bind(3, kindNumber(m_query));
    statement.bind(4, key.size() >= ShortestBeginning ? 1 : 0);
    statement.bind(5, m_query.limit);
    int place = 1;
    while (statement.executeStep()) {
        const double tier = statement.getColumn(1).getInt() != 0 ? NameBegins : InTitle;
        keep(statement.getColumn(0).getInt(), tier + 1.0 / ++place);
    }
}

bool Searcher::findInEitherLanguage(std::string_view typed)
{
    const auto words = queryWords(typed);
    for (const auto language : {m_preferred, otherThan(m_preferred)}) {
        m_serves = bit(language);
        find(words, typed);
        if (!m_found.empty())
            return true;
    }
    return false;
}

// For runs of Han characters that stand nowhere side by side: finds texts that have all the characters.
void Searcher::findScattered(std::string_view typed)
{
    const auto words = scattered(queryWords(typed));
    for (const auto language : {m_preferred, otherThan(m_preferred)}) {
        m_serves = bit(language);
        if (m_found.empty() && !words.empty())
            findTexts(words, Scattered);
    }
    for (auto &found : m_found)
        found.words = words;
}

void Searcher::find(const std::vector<QueryWord> &words, std::string_view typed)
{
    const auto expression = expressionOf(words);
    findNames(nameKey(typed));
    findTitles(words, "title : (" + expression + ")", InTitle);
    findTitles(words, expression, InHeadings);
    findTexts(words, InText);
}

/// Puts what the query is about before what has its words in the text only, where it is more than a few
/// words, else behind everything that has them; danger before everything.
void Searcher::addAsked(const AskResults &asked)
{
    const double tier = asked.tellsOfDanger ? Danger : isKeyword(asked.text) ? Scattered : AboutIt;
    std::unordered_map<int, std::size_t> places;
    for (std::size_t index = 0; index < m_found.size(); ++index)
        places.emplace(m_found[index].item, index);
    for (const auto &hit : asked.hits) {
        const auto [place, isNew] = places.try_emplace(hit.item, m_found.size());
        if (isNew)
            m_found.emplace_back();
        auto &found = m_found[place->second];
        const double rank = tier + fraction(hit.score);
        if (!isNew && found.rank >= rank)
            continue;
        found = {hit.item, rank, true, {}, typedWords(asked.text, hit.tokens, m_query.words)};
        for (const auto &word : found.because.empty() ? m_words : found.because) {
            for (auto &each : queryWords(word))
                found.words.push_back(std::move(each));
        }
    }
    std::ranges::stable_sort(m_found, std::ranges::greater(), &Found::rank);
    if (std::ssize(m_found) > m_query.limit)
        m_found.resize(static_cast<std::size_t>(m_query.limit));
}

int Searcher::room() const
{
    return m_query.limit - static_cast<int>(m_found.size());
}

void Searcher::keep(int item, double rank)
{
    if (room() > 0 && m_seen.insert(item).second)
        m_found.push_back({item, rank, false, {}, {}});
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
        SELECT items.id, attune_fit(title_index, items.title_length, ?4, 0, 4.0, 1.0)
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
        SELECT items.id, attune_fit(text_index, items.text_length, ?4, 0, 8.0, 4.0, 1.0)
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
        const auto body = statement.getColumn(6).getString();
        const auto names = statement.getColumn(7).getString();
        hit.snippet = snippetOf(hit.title, body, names, found.words.empty() ? words : found.words,
                                isChinese ? SnippetCharacters : SnippetWords);
        hit.rank = found.rank;
        hit.because = found.because;
        if (hit.because.empty())
            hit.because = found.isAsked ? wordsIn(hit.title + '\n' + names + '\n' + body, m_words) : m_words;
        list.push_back(std::move(hit));
    }
    return list;
}

std::string Searcher::corrected(AskSearcher &asks)
{
    std::string text;
    std::size_t copied = 0;
    bool isCorrected = false;
    const auto words = tokens(m_query.words);
    for (const auto &word : words) {
        const bool isLast = &word == &words.back();
        if (isIdeograph(word) || isKnown(isLast ? expressionOf({{word}}) : wholeWord({word}))
            || asks.isKnown(word.text))
            continue;
        const auto &near = m_spelling.nearest(word.text, isLast);
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
