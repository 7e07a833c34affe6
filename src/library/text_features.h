#pragma once

#include "base/language.h"
#include "library/analysed_text.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace library {

class ConceptIndex;

/// What texts are compared by. Ask and query have a feature in common where both have the same word, concept,
/// pair of words, and so on.
enum class FeatureKind {
    /// The stem of a word that tells something.
    Word,
    Concept,
    /// Two Han characters side by side, not both of them stop characters.
    HanPair,
    /// Two words side by side, stop words included; in Chinese three characters.
    Group,
    /// One Han character that tells something.
    Character
};

struct Feature
{
    /// A hash of kind and wording, of 40 bits: two features have the same one by accident about once in a
    /// hundred libraries of 100,000 features.
    std::int64_t id = 0;
    FeatureKind kind = FeatureKind::Word;
    /// How much it tells beside its rarity: that of the concept, else 1.
    double weight = 1;
    /// The first and last token of the text it was made from.
    std::size_t first = 0;
    std::size_t last = 0;
};

/// Whether the nearest texts are searched by it; the classifier tells by all of them.
constexpr bool isForRetrieval(FeatureKind kind)
{
    return kind <= FeatureKind::HanPair;
}

/// In the order of their kinds' places in the text; repeated ones are repeated. The same wording has another
/// id in each `language`, which is that of the texts it is compared with.
std::vector<Feature> featuresOf(const AnalysedText &text, const ConceptIndex &concepts,
                                base::Language language);

} // namespace library
