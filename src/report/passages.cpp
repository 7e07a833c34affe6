#include "report/passages.h"

#include "report/paper_words.h"

#include <algorithm>
#include <cmath>

namespace report {

namespace {

/// In points of the response scale.
constexpr double SmallestStandout = 1.0;
constexpr std::size_t MostStandouts = 4;

/// A scale of communication whose score deviates from the midpoint.
struct Standout
{
    /// The absolute deviation, in points of the response scale.
    double lean = 0;
    std::string scale;
    content::End end = content::End::Low;
};

std::vector<Standout> standouts(const std::vector<advice::ScoredInstrument> &scored)
{
    std::vector<Standout> result;
    for (const auto &[instrument, profile] : scored) {
        // The dimensions of a plane have the texts of its regions; for mean weights there are no texts.
        if (instrument->plane || instrument->responseScale.isChoice)
            continue;
        for (const auto &score : profile->scales) {
            const double lean = score.score ? *score.score - instrument->responseScale.midpoint() : 0;
            if (std::abs(lean) >= SmallestStandout)
                result.push_back({std::abs(lean), instrument->scales[score.scale].id,
                                  lean > 0 ? content::End::High : content::End::Low});
        }
    }
    std::ranges::stable_sort(result, std::ranges::greater{}, &Standout::lean);
    result.resize(std::min(result.size(), MostStandouts));
    return result;
}

/// Collects texts by their sections.
class Collector
{
public:
    Collector(const std::vector<content::ProfileText> &texts, base::Language language)
        : m_texts(texts)
        , m_language(language)
    {
    }

    template <typename Fits>
    void add(Fits fits)
    {
        for (const auto &text : m_texts) {
            if (fits(text))
                paragraphs(text.section).push_back(text.text.in(m_language));
        }
    }

    std::vector<Passage> sorted()
    {
        std::ranges::stable_sort(m_passages, {}, &Passage::section);
        return std::move(m_passages);
    }

private:
    std::vector<std::string> &paragraphs(content::ProfileText::Section section)
    {
        const auto found = std::ranges::find(m_passages, section, &Passage::section);
        if (found != m_passages.end())
            return found->paragraphs;
        m_passages.push_back({section, {}});
        return m_passages.back().paragraphs;
    }

    const std::vector<content::ProfileText> &m_texts;
    base::Language m_language;
    std::vector<Passage> m_passages;
};

} // namespace

std::string regionOf(const quiz::Leaning &leaning)
{
    if (!leaning.second)
        return std::string(quiz::code(leaning.first));
    const auto [first, second] = std::minmax(leaning.first, *leaning.second);
    return std::string(quiz::code(first)) + "-" + std::string(quiz::code(second));
}

std::vector<Passage> passages(const std::vector<content::ProfileText> &texts,
                              const std::vector<advice::ScoredInstrument> &scored, base::Language language)
{
    Collector collector(texts, language);
    for (const auto &[instrument, profile] : scored) {
        if (!profile->styles)
            continue;
        const auto region = regionOf(quiz::leaning(*profile->styles));
        collector.add([&](const content::ProfileText &text) { return text.region == region; });
    }
    for (const auto &standout : standouts(scored)) {
        collector.add([&](const content::ProfileText &text) {
            return text.scale == standout.scale && text.end == standout.end;
        });
    }
    return collector.sorted();
}

const base::Localized &titleOf(content::ProfileText::Section section)
{
    using Section = content::ProfileText::Section;
    switch (section) {
    case Section::Strengths:
        return words::Strengths;
    case Section::Triggers:
        return words::Triggers;
    case Section::Ask:
        return words::Ask;
    case Section::Partner:
        return words::PartnerSees;
    case Section::Growth:
        return words::Growth;
    case Section::Summary:
        break;
    }
    return words::InShort;
}

} // namespace report
