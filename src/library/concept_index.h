#pragma once

#include "library/analysed_text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace content {
struct Vocabulary;
}

namespace library {

/// A concept (see content::Concept) in a text; in tokens, `end` excluded.
struct ConceptMatch
{
    /// Views the index.
    std::string_view id;
    /// Above 0, at most 1.
    double weight = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The forms of all concepts of a library.
class ConceptIndex
{
public:
    ConceptIndex() = default;
    explicit ConceptIndex(const content::Vocabulary &vocabulary);
    /// Reads those of a bundle. Throws SQLite::Exception.
    explicit ConceptIndex(SQLite::Database &bundle);

    void write(SQLite::Database &bundle) const;

    /// The longest form at each place, from the left; forms do not overlap. English forms match by their
    /// stems, Chinese ones anywhere in a run of Han characters.
    std::vector<ConceptMatch> find(const AnalysedText &text) const;

private:
    struct Entry
    {
        std::string id;
        double weight = 0;
    };

    void add(std::string_view form, const std::string &id, double weight);
    void addKey(std::string key, Entry entry);

    /// By the stems of a form with one blank between them.
    std::unordered_map<std::string, Entry> m_entries;
    /// In tokens.
    std::size_t m_longest = 0;
};

} // namespace library
