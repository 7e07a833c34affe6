#pragma once

#include "base/language.h"
#include "library/ask_index_writer.h"
#include "library/concept_index.h"
#include "library/romanization.h"
#include "library/search.h"

#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace SQLite {
class Database;
}

namespace library {

/// Something that can be found, in one language.
struct SearchItem
{
    Kind kind = Kind::Article;
    std::string id;
    base::Language language = base::Language::English;
    /// The languages whose readers are shown this text (see bundle_format.h).
    int serves = 0;
    std::string title;
    std::string category;
    std::string article;
    /// Of a phrase; else empty.
    std::string situation;
    /// Names that find it first when they are searched exactly: its title, the aliases of a term.
    std::vector<std::string> names;
    /// What else it is found by in pinyin: the title of a phrase's situation.
    std::string group;
    /// Headings, tags, aliases, one per line: these rank above the text.
    std::string headings;
    /// Plain text; snippets are cut from it.
    std::string body;
    /// What readers type who need it, and what else leads to it: see AskClass.
    std::vector<std::string> asks;
    std::vector<std::string> summaries;
};

/// Fills the search tables of a bundle. Items found equally well are listed in the order they were added.
class SearchWriter
{
public:
    /// `database` must outlive the writer.
    SearchWriter(SQLite::Database &database, const content::Vocabulary &vocabulary);

    void add(const SearchItem &item);
    /// What is no item, but is asked for.
    void add(AskClass asked) { m_asks.add(std::move(asked)); }
    /// To be called once, after the last item.
    void finish();

private:
    void addNames(const SearchItem &item);
    void addRomanized(const std::string &name);
    /// The number of words of the text, which are also counted for the vocabulary.
    int countWords(std::string_view text);

    SQLite::Database &m_database;
    Romanizer m_romanizer;
    ConceptIndex m_concepts;
    AskIndexWriter m_asks;
    SQLite::Statement m_insertItem;
    SQLite::Statement m_insertName;
    SQLite::Statement m_insertRomanized;
    SQLite::Statement m_insertTitle;
    SQLite::Statement m_insertText;
    int m_lastItem = 0;
    std::unordered_map<std::string, int> m_occurrences;
};

} // namespace library
