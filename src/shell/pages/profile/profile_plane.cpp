#include "print/pictures.h"
#include "report/style_words.h"
#include "shell/pages/profile/profile_builder.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

QString points(double value)
{
    return QLocale().toString(value, 'f', 1);
}

double halfWidth(const quiz::ScaleScore &score)
{
    return score.sem ? quiz::Z * *score.sem : 0;
}

} // namespace

void ProfileBuilder::addPlane(const advice::ScoredPart &scored)
{
    const auto &instrument = *scored.instrument;
    const auto &x = scored.profile.scales[instrument.plane->x];
    const auto &y = scored.profile.scales[instrument.plane->y];
    if (!x.score || !y.score)
        return;
    auto picture = print::emptyPlane(instrument, m_language);
    addTrail(picture, *scored.instrument);
    picture.points.push_back({*x.score, *y.score, halfWidth(x), halfWidth(y), {}});
    m_contents.plane = picture;

    const QString where = tr("%1 %2 of %3, %4 %5 of %3")
                              .arg(picture.words.yTitle, points(*y.score))
                              .arg(instrument.responseScale.max)
                              .arg(picture.words.xTitle, points(*x.score));
    if (scored.profile.styles) {
        const QString leaning = text(report::leaningWords(*scored.profile.styles, m_stores.windowLanguage()));
        m_contents.leaning = tr("Your answers: %1").arg(leaning);
        m_contents.planeSentence = tr("The plane: %1; %2.").arg(where, leaning);
        m_contents.paragraphs << certainty(*scored.profile.styles);
    } else {
        m_contents.planeSentence = tr("The plane: %1.").arg(where);
    }
}

void ProfileBuilder::addTrail(drawing::PlanePicture &picture, const quiz::Instrument &instrument) const
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

QString ProfileBuilder::certainty(const quiz::StyleProbabilities &styles)
{
    const auto percent = [](double share) { return static_cast<int>(std::lround(share * 100)); };
    return tr("Your point is where your answers lie; the ellipse is where it may just as well be. Going "
              "by that alone, "
              "the four regions share out like this: secure %1 %, anxious %2 %, avoidant %3 %, fearful "
              "%4 %. It is a "
              "position on a map at one time, and positions move.")
        .arg(percent(styles.secure))
        .arg(percent(styles.anxious))
        .arg(percent(styles.avoidant))
        .arg(percent(styles.fearful));
}

} // namespace shell
