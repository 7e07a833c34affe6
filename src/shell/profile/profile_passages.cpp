#include "shell/profile/profile_builder.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

/// How far from the midpoint a habit must lie to be spoken of, in points of the response scale.
constexpr double SmallestStandout = 1.0;
constexpr std::size_t MostStandouts = 4;

} // namespace

QString ProfileBuilder::passageTitle(content::ProfileText::Section section)
{
    switch (section) {
    case content::ProfileText::Section::Strengths:
        return tr("Strengths");
    case content::ProfileText::Section::Triggers:
        return tr("What tends to set you off");
    case content::ProfileText::Section::Ask:
        return tr("What you could ask for");
    case content::ProfileText::Section::Partner:
        return tr("What your partner may see");
    case content::ProfileText::Section::Growth:
        return tr("A small next step");
    case content::ProfileText::Section::Summary:
        break;
    }
    return {};
}

void ProfileBuilder::addPassageText(const content::ProfileText &text)
{
    if (text.section == content::ProfileText::Section::Summary) {
        m_contents.paragraphs << words(text.text);
        return;
    }
    const QString title = passageTitle(text.section);
    for (auto &passage : m_contents.passages) {
        if (passage.title == title) {
            passage.paragraphs << words(text.text);
            return;
        }
    }
    m_contents.passages.push_back({title, {words(text.text)}});
}

void ProfileBuilder::addRegionTexts(const std::string &region)
{
    for (const auto &text : m_environment.library.profileTexts()) {
        if (text.region == region)
            addPassageText(text);
    }
}

void ProfileBuilder::addCommunicationPassages()
{
    struct Standout
    {
        double lean = 0;
        std::string scale;
        content::End end = content::End::Low;
    };
    std::vector<Standout> standouts;
    for (const auto &scored : m_advisor.scored()) {
        if (scored.instrument->plane)
            continue;
        const double midpoint = scored.instrument->response.midpoint();
        for (const auto &score : scored.profile.scales) {
            const double lean = score.score ? *score.score - midpoint : 0;
            if (std::abs(lean) >= SmallestStandout)
                standouts.push_back({std::abs(lean), scored.instrument->scales[score.scale].id,
                                     lean > 0 ? content::End::High : content::End::Low});
        }
    }
    std::ranges::stable_sort(standouts, std::ranges::greater{}, &Standout::lean);
    standouts.resize(std::min(standouts.size(), MostStandouts));
    const auto texts = m_environment.library.profileTexts();
    for (const auto &standout : standouts) {
        for (const auto &text : texts) {
            if (text.scale == standout.scale && text.end == standout.end)
                addPassageText(text);
        }
    }
}

} // namespace shell
