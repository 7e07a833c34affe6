#pragma once

#include "base/language.h"
#include "library/analysed_text.h"
#include "library/ask_model.h"
#include "library/concept_index.h"
#include "library/text_features.h"

#include <SQLiteCpp/Statement.h>

#include <cstddef>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace library {

/// How well a class fits what was typed. Of the three parts each is from 0, greater is better; they are
/// comparable within one query only, but for `nearest`.
struct RankedClass
{
    ClassKind kind = ClassKind::Item;
    int item = 0;
    std::string situation;
    /// Okapi BM25 of all its texts as one.
    double together = 0;
    /// The cosines of its three nearest texts, added up, 0 to 3.
    double nearest = 0;
    /// The classifier's share for it: they add up to 1. That of danger is told apart from them.
    double share = 0;
    /// The features of the query by how much they speak for the class, the first one most.
    std::vector<std::size_t> reasons;
};

struct AskRanking
{
    /// All, in their order.
    std::vector<RankedClass> classes;
    /// What the query was compared by; `reasons` are indices.
    std::vector<Feature> features;
};

/// Ranks the classes of one language.
class AskRanker
{
public:
    /// Both must outlive the ranker. Throws SQLite::Exception.
    AskRanker(SQLite::Database &database, const ConceptIndex &concepts, base::Language language);

    /// Whether the library has asks in this language.
    bool isEmpty() const { return m_sampleClasses.empty(); }
    /// Whether an ask has a word, or another one that means the same.
    bool isKnown(const std::string &stem);
    AskRanking rank(const AnalysedText &text);

private:
    /// A feature of the query, once.
    struct Searched
    {
        Feature feature;
        /// Of it in AskRanking::features.
        std::size_t index = 0;
        /// See featureValue().
        double value = 0;
        /// The samples it stands in, and its weights for the classes; empty where the library has it not.
        std::vector<std::size_t> samples;
        std::vector<PackedWeight> weights;
    };

    std::vector<Searched> search(AskRanking &ranking);
    // Each sets one part of RankedClass, and the first the reasons.
    void rankTogether(const std::vector<Searched> &searched, std::vector<RankedClass> &classes) const;
    void rankNearest(const std::vector<Searched> &searched, std::vector<RankedClass> &classes) const;
    void share(const std::vector<Searched> &searched, std::vector<RankedClass> &classes) const;

    const ConceptIndex &m_concepts;
    base::Language m_language;
    SQLite::Statement m_feature;
    /// The classes without their ranks.
    std::vector<RankedClass> m_empty;
    /// Of their texts, in features.
    std::vector<double> m_lengths;
    /// Of each sample.
    std::vector<std::size_t> m_sampleClasses;
    std::vector<std::size_t> m_norms;
    double m_scale = 0;
};

} // namespace library
