#pragma once

#include "base/language.h"
#include "library/analysed_text.h"
#include "library/ask_ranker.h"
#include "library/query_vocabulary.h"
#include "library/search.h"
#include "library/spelling_correction.h"

#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace library {

// How the parts of a page's score are mixed: the full text, all asks as one text, the three nearest asks, the
// classifier. Each is divided by its greatest value. Tuned on the inputs of tests/own_words/inputs.json.
constexpr double TextPart = 0.7;
constexpr double TogetherPart = 1;
constexpr double NearestPart = 0.7;
constexpr double SharePart = 1;
constexpr double AllParts = TextPart + TogetherPart + NearestPart + SharePart;

/// An item that is about what a reader typed.
struct AskHit
{
    int item = 0;
    Kind kind = Kind::Article;
    /// 0 to 1; greater is better.
    double score = 0;
    /// The tokens of the typed text that led there, ascending.
    std::vector<std::size_t> tokens;
};

struct AskResults
{
    /// What was typed, misspelt words mended.
    AnalysedText text;
    /// Best first. Empty where nothing in the library is about it.
    std::vector<AskHit> hits;
    /// Whether it asks for something else than the library has.
    bool isElsewhere = false;
    /// Whether a form of danger is in it: then all hits are of the safety pages.
    bool tellsOfDanger = false;
    /// Whether it is likely to be about danger: then a safety page is the first hit, and no sentences are
    /// hits but those of safety pages.
    bool mightTellOfDanger = false;
};

/// Finds what a question or a message is about, by the words it has in common with what readers type who need
/// a page, by the classifier that was trained on them, and by the full text. In a library without asks, by
/// the full text alone.
class AskSearcher
{
public:
    /// All must outlive the searcher.
    AskSearcher(SQLite::Database &database, const QueryVocabulary &vocabulary, SpellingCorrector &spelling,
                const Query &query);

    /// What was typed.
    const AnalysedText &text() const { return m_text; }
    /// Whether the asks have a folded word, though no text may have it: it is not misspelt then. Throws
    /// SQLite::Exception.
    bool isKnown(const std::string &word);
    /// Where `isBrief`, only what the asks say, and only the best pages: for a word that stands in many
    /// texts, which are found without this. Throws SQLite::Exception.
    AskResults search(bool isBrief);

private:
    /// What is known of one item.
    struct Candidate
    {
        Kind kind = Kind::Article;
        /// The slug of an article; that of a phrase's article.
        std::string article;
        std::string situation;
        bool isSafety = false;
        double text = 0;
        double asks = 0;
        std::vector<std::size_t> tokens;
    };

    void mend();
    void findTexts();
    void findPages();
    void addSentences();
    bool isElsewhere() const;
    double dangerShare() const;
    bool isSafetyPage(const AskHit &hit) const;
    void putSafetyLater(std::vector<AskHit> &hits) const;
    void putSafetyFirst(std::vector<AskHit> &hits) const;
    std::vector<AskHit> ranked(bool isBrief) const;
    std::vector<AskHit> safetyHits();
    std::map<std::string, double> dangerFits() const;
    std::vector<std::size_t> dangerTokens() const;
    void addSafetySentences(std::vector<AskHit> &hits);
    Candidate &candidate(int item);

    SQLite::Database &m_database;
    const QueryVocabulary &m_vocabulary;
    SpellingCorrector &m_spelling;
    const Query &m_query;
    base::Language m_language;
    AskRanker m_ranker;
    SQLite::Statement m_item;
    AnalysedText m_text;
    DangerFound m_danger;
    AskRanking m_ranking;
    std::map<int, Candidate> m_candidates;
    std::map<std::string, double> m_situations;
};

} // namespace library
