#pragma once

#include "library/analysed_text.h"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace content {
struct Vocabulary;
}

namespace library {

/// A kind of danger (see content::DangerKind) told in a text; in tokens, `end` excluded.
struct DangerMatch
{
    std::size_t kind = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct DangerFound
{
    /// Every form in the text that no exception covers.
    std::vector<DangerMatch> told;
    /// Whether an exception stands in the text: a word of violence is used harmlessly.
    bool hasException = false;
};

/// The forms in which danger is told.
class DangerCues
{
public:
    DangerCues() = default;
    explicit DangerCues(const content::Vocabulary &vocabulary);
    /// Reads those of a bundle. Throws SQLite::Exception.
    explicit DangerCues(SQLite::Database &bundle);

    void write(SQLite::Database &bundle) const;

    /// The slugs of the pages that fit a kind best, best first.
    const std::vector<std::string> &articles(std::size_t kind) const { return m_kinds[kind].articles; }

    /// A form is in the text where its words stand in their order with at most one other between two of them,
    /// ideographs side by side.
    DangerFound find(const AnalysedText &text) const;

private:
    struct Kind
    {
        std::string id;
        std::vector<std::string> articles;
    };
    struct Form
    {
        std::vector<std::string> words;
        std::size_t kind = 0;
        bool isException = false;
    };

    void add(const std::string &form, std::size_t kind, bool isException);

    std::vector<Kind> m_kinds;
    /// By the first word.
    std::unordered_map<std::string, std::vector<Form>> m_forms;
};

} // namespace library
