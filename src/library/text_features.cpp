#include "library/text_features.h"

#include "library/concept_index.h"

namespace library {

namespace {

/// The greatest weight of concepts such as "partner", which tell nearly nothing: then nor do the words in
/// them, as the friend (朋友) in "boyfriend" (男朋友).
constexpr double MostOfRole = 0.2;

/// FNV-1a, the upper and lower half of which are put together to 40 bits.
std::int64_t hashOf(base::Language language, FeatureKind kind, std::string_view wording)
{
    std::uint64_t hash = 14695981039346656037U;
    const auto add = [&](unsigned char byte) { hash = (hash ^ byte) * 1099511628211U; };
    add(static_cast<unsigned char>(language));
    add(static_cast<unsigned char>(kind));
    for (const char letter : wording)
        add(static_cast<unsigned char>(letter));
    constexpr unsigned Bits = 40;
    return static_cast<std::int64_t>((hash ^ (hash >> Bits)) & ((std::uint64_t{1} << Bits) - 1));
}

class FeatureReader
{
public:
    FeatureReader(const AnalysedText &text, const ConceptIndex &concepts, base::Language language)
        : m_text(text)
        , m_concepts(concepts)
        , m_language(language)
    {
    }

    std::vector<Feature> read()
    {
        const auto matches = m_concepts.find(m_text);
        m_isInRole.assign(m_text.size(), false);
        for (const auto &match : matches) {
            for (auto token = match.begin; match.weight <= MostOfRole && token + 1 < match.end; ++token)
                m_isInRole[token] = match.end - match.begin > 2;
        }
        for (std::size_t index = 0; index < m_text.size(); ++index) {
            if (m_text[index].isIdeograph)
                addHan(index);
            else
                addLatin(index);
        }
        for (const auto &match : matches) {
            add(FeatureKind::Concept, match.id, match.begin, match.end - 1);
            m_features.back().weight = match.weight;
        }
        return std::move(m_features);
    }

private:
    bool isNext(std::size_t index) const
    {
        return index + 1 < m_text.size() && !m_text[index + 1].isAfterBreak;
    }

    bool isPair(std::size_t index) const
    {
        return isNext(index) && m_text[index].isIdeograph && m_text[index + 1].isIdeograph;
    }

    void addHan(std::size_t index)
    {
        const auto &token = m_text[index];
        if (!token.isStop)
            add(FeatureKind::Character, token.stem, index, index);
        if (isTellingPair(m_text, index) && !m_isInRole[index])
            addPair(index);
        if (isPair(index) && isPair(index + 1))
            add(FeatureKind::Group, token.stem + m_text[index + 1].stem + m_text[index + 2].stem, index,
                index + 2);
    }

    /// A pair with a stop character often goes across the end of a word.
    void addPair(std::size_t index)
    {
        constexpr double WeightWithStop = 0.5;
        const auto &next = m_text[index + 1];
        add(FeatureKind::HanPair, m_text[index].stem + next.stem, index, index + 1);
        if (m_text[index].isStop || next.isStop)
            m_features.back().weight = WeightWithStop;
    }

    void addLatin(std::size_t index)
    {
        const auto &token = m_text[index];
        if (isNext(index) && !m_text[index + 1].isIdeograph)
            add(FeatureKind::Group, token.stem + ' ' + m_text[index + 1].stem, index, index + 1);
        if (token.isStop)
            return;
        add(FeatureKind::Word, token.stem, index, index);
    }

    void add(FeatureKind kind, std::string_view wording, std::size_t first, std::size_t last)
    {
        m_features.push_back({hashOf(m_language, kind, wording), kind, 1, first, last});
    }

    const AnalysedText &m_text;
    const ConceptIndex &m_concepts;
    base::Language m_language;
    /// By token, but for the last of each: whether it is inside of a long form of such a concept.
    std::vector<bool> m_isInRole;
    std::vector<Feature> m_features;
};

} // namespace

std::vector<Feature> featuresOf(const AnalysedText &text, const ConceptIndex &concepts,
                                base::Language language)
{
    return FeatureReader(text, concepts, language).read();
}

} // namespace library
