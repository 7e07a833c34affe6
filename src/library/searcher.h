#pragma once

#include "library/query_words.h"
#include "library/search.h"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace library {

/// Answers one query over a bundle.
class Searcher
{
public:
    /// Both must outlive the searcher.
    Searcher(SQLite::Database &database, const Query &query);

    SearchResults search();

private:
    /// An item and how well it fits; greater is better.
    struct Found
    {
        int item = 0;
        double rank = 0;
    };

    std::vector<Hit> findInEitherLanguage(std::string_view typed);
    std::vector<Hit> findScattered(std::string_view typed);
    void find(const std::vector<QueryWord> &words, std::string_view typed);

    void findNames(const std::string &key);
    void findTitles(const std::vector<QueryWord> &words, const std::string &expression, double tier);
    void findTexts(const std::vector<QueryWord> &words, double tier);
    /// Runs a statement of findTitles() or findTexts() whose expression is bound.
    void keepCompared(SQLite::Statement &statement, const std::vector<QueryWord> &words, double tier);
    void keep(int item, double rank);
    int room() const;

    std::vector<Hit> hits(const std::vector<QueryWord> &words) const;

    std::string corrected() const;
    bool isKnown(const std::string &expression) const;

    SQLite::Database &m_database;
    const Query &m_query;
    base::Language m_preferred;
    /// Of the language that is searched at the moment.
    int m_serves = 0;
    std::vector<Found> m_found;
    std::unordered_set<int> m_seen;
};

} // namespace library
