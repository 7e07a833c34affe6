#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace SQLite {
class Database;
}

namespace library {

/// The word of the library's vocabulary that was probably meant: at Damerau-Levenshtein distance 1 for a word
/// of four or five letters, at most 2 for a longer one. The nearest one; of equally near ones a whole word
/// before one that was not typed to its end, then the most frequent. Empty where there is none. `typed` must
/// be folded. Throws SQLite::Exception.
std::optional<std::string> nearestWord(SQLite::Database &database, std::string_view typed,
                                       bool mayBeUnfinished);

/// nearestWord() that remembers its answers: all words of a large library take milliseconds to look through.
class SpellingCorrector
{
public:
    /// `database` must outlive it.
    explicit SpellingCorrector(SQLite::Database &database)
        : m_database(database)
    {
    }

    const std::optional<std::string> &nearest(const std::string &typed, bool mayBeUnfinished);

private:
    SQLite::Database &m_database;
    std::map<std::pair<std::string, bool>, std::optional<std::string>> m_known;
};

} // namespace library
