#pragma once

#include "base/language.h"
#include "library/ask_model.h"
#include "library/concept_index.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace content {
struct Pack;
}

namespace library {

/// A page, or what else asks lead to, and the texts of one language that lead there.
struct AskClass
{
    ClassKind kind = ClassKind::Item;
    /// Of the search; 0 for another kind.
    int item = 0;
    /// Id; empty for another kind.
    std::string situation;
    base::Language language = base::Language::English;
    /// Whether it is a safety page.
    bool isSafety = false;
    /// What readers type.
    std::vector<std::string> asks;
    /// The title, tags, questions and the like, which lead there too.
    std::vector<std::string> summaries;
};

/// What asks lead to beside pages: situations, which are no hits themselves but tell which sentences are
/// wanted, what is meant for elsewhere, and danger.
std::vector<AskClass> otherClasses(const content::Pack &pack);

/// Fills the tables of asks and trains the classifier from them.
class AskIndexWriter
{
public:
    /// Both must outlive the writer.
    AskIndexWriter(SQLite::Database &database, const ConceptIndex &concepts);

    /// Nothing for a class without asks.
    void add(AskClass added);
    /// To be called once, after the last class. Throws SQLite::Exception.
    void finish();

private:
    SQLite::Database &m_database;
    const ConceptIndex &m_concepts;
    std::vector<AskClass> m_classes;
};

} // namespace library
