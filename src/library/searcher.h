#pragma once

#include "library/ask_searcher.h"
#include "library/query_vocabulary.h"
#include "library/query_words.h"
#include "library/search.h"
#include "library/spelling_correction.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace library {

/// Runs one query on a bundle: first what has all its words, then what it is about (see AskSearcher); for
/// more than a few words the other way round, but for titles and names. All matches are ranked, however many
/// there are.
///
/// Processor time of 40 searches each, 50 hits with snippets, on one core of an AMD EPYC. In a library of
/// 46,000 generated pages of 390 words, three to six of the 60 most frequent English words, of which some
/// stand together in 38,000 pages, take 16 to 18 ms in the median and 28 ms at worst, other words 1 to 6 ms
/// in the median and 19 ms at worst. In the bundled library (1,422 items) it is 1 to 8 ms in the median and
/// 13 ms at worst, most of it for the snippets.
class Searcher
{
public:
    /// All must outlive the searcher.
    Searcher(SQLite::Database &database, const QueryVocabulary &vocabulary, const Query &query);

    SearchResults search();

private:
    /// An item and how well it fits; greater is better.
    struct Found
    {
        int item = 0;
        double rank = 0;
        /// Whether it was found by what the query is about.
        bool isAsked = false;
        /// To be marked, where they are others than those of the query.
        std::vector<QueryWord> words;
        /// The words that led there, as they were typed; empty where the text did.
        std::vector<std::string> because;
    };

    void findWords(SearchResults &results, AskSearcher &asks);
    void keepFitting(const AskResults &asked, bool isMessage);
    bool findInEitherLanguage(std::string_view typed);
    void findRomanized();
    void findScattered(std::string_view typed);
    void find(const std::vector<QueryWord> &words, std::string_view typed);
    void addAsked(const AskResults &asked);

    void findNames(const std::string &key);
    void findTitles(const std::vector<QueryWord> &words, const std::string &expression, double tier);
    void findTexts(const std::vector<QueryWord> &words, double tier);
    /// Runs a statement of findTitles() or findTexts() whose expression is bound, and keeps the best of all
    /// its rows.
    void keepBest(SQLite::Statement &statement, const std::vector<QueryWord> &words, double tier);
    void keep(int item, double rank);
    int room() const;

    std::vector<Hit> hits(const std::vector<QueryWord> &words) const;

    std::string corrected(AskSearcher &asks);
    bool isKnown(const std::string &expression) const;

    SQLite::Database &m_database;
    const QueryVocabulary &m_vocabulary;
    const Query &m_query;
    SpellingCorrector m_spelling;
    base::Language m_preferred;
    /// Those of the query that tell something, as they were typed.
    std::vector<std::string> m_words;
    /// Of the language that is searched at the moment.
    int m_serves = 0;
    std::vector<Found> m_found;
    std::unordered_set<int> m_seen;
};

} // namespace library
