#include "report/change_words.h"

#include "base/text.h"
#include "report/filled.h"
#include "report/words.h"

namespace report {

namespace {

/// Collects what changed, instrument by instrument.
class Changes
{
public:
    Changes(base::Language language, base::Language quoted)
        : m_language(language)
        , m_quoted(quoted)
    {
    }

    void add(const quiz::Scale &scale, const quiz::ScaleScore &earlier, const quiz::ScaleScore &later)
    {
        const auto index = quiz::reliableChangeIndex(scale, earlier, later);
        m_isComparable = m_isComparable || index;
        if (!index || !quiz::isReliableChange(*index))
            return;
        const auto &sentence = *index > 0 ? words::Risen : words::Fallen;
        m_changes.push_back(filled(sentence.in(m_language), {{"{scale}", scale.title.in(m_quoted)}}));
    }

    std::string inWords() const
    {
        if (!m_isComparable)
            return {};
        if (m_changes.empty())
            return words::NoChange.in(m_language);
        const auto *between = m_language == base::Language::Chinese ? "；" : "; ";
        return filled(words::SinceThen.in(m_language), {{"{changes}", base::joined(m_changes, between)}});
    }

private:
    base::Language m_language;
    base::Language m_quoted;
    std::vector<std::string> m_changes;
    bool m_isComparable = false;
};

} // namespace

std::string changeWords(const advice::ScoredSitting &earlier, const advice::ScoredSitting &later,
                        base::Language language, base::Language quoted)
{
    Changes changes(language, quoted);
    for (const auto &before : earlier.parts) {
        for (const auto &now : later.parts) {
            // Scores of another version of the test would not be comparable.
            if (now.instrument != before.instrument)
                continue;
            for (std::size_t i = 0; i < now.profile.scales.size(); ++i) {
                const auto &score = now.profile.scales[i];
                changes.add(now.instrument->scales[score.scale], before.profile.scales[i], score);
            }
        }
    }
    return changes.inWords();
}

} // namespace report
