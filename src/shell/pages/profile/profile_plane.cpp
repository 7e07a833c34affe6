#include "print/pictures.h"
#include "report/layout.h"
#include "report/paper_words.h"
#include "report/scale_words.h"
#include "shell/pages/profile/profile_builder.h"

namespace shell {

namespace {

double halfWidth(const quiz::ScaleScore &score)
{
    return score.sem ? quiz::Z * *score.sem : 0;
}

} // namespace

void ProfileBuilder::addPlane(const advice::ScoredPart &scored, const report::Report &report)
{
    const auto &x = scored.profile.scales[scored.instrument->plane->x];
    const auto &y = scored.profile.scales[scored.instrument->plane->y];
    if (!x.score || !y.score)
        return;
    auto picture = print::emptyPlane(*scored.instrument, m_language);
    addEarlierPositions(picture, *scored.instrument);
    picture.points.push_back({*x.score, *y.score, halfWidth(x), halfWidth(y), {}});
    m_contents.plane = picture;
    m_contents.planeSentence = text(report::planeSentence(report));
    if (!report.styles)
        return;
    m_contents.leaning = text(report::together(report));
    m_contents.paragraphs << text(report::words::PointMeaning.in(report.language));
    m_contents.certainty = text(report::certainty(report));
}

void ProfileBuilder::addEarlierPositions(drawing::PlanePicture &picture,
                                         const quiz::Instrument &instrument) const
{
    for (auto sitting = m_earlier.rbegin(); sitting != m_earlier.rend(); ++sitting) {
        for (const auto &scored : sitting->parts) {
            // Points of another version of the test would not be comparable.
            if (scored.instrument != &instrument)
                continue;
            const auto &x = scored.profile.scales[scored.instrument->plane->x];
            const auto &y = scored.profile.scales[scored.instrument->plane->y];
            if (x.score && y.score)
                picture.points.push_back({*x.score, *y.score, std::nullopt, std::nullopt, {}});
        }
    }
}

} // namespace shell
