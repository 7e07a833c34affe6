#include "report/change_words.h"
#include "report/numbers.h"
#include "shell/pages/profile/profile_builder.h"

using namespace Qt::StringLiterals;

namespace shell {

namespace {

QString shown(const quiz::Instrument &instrument, const quiz::ScaleScore &score)
{
    return score.score ? text(report::decimal(*score.score, instrument.responseScale.isChoice ? 2 : 1))
                       : u"–"_s;
}

} // namespace

void ProfileBuilder::addEarlier()
{
    for (const auto &earlier : m_earlier) {
        const bool hasPlane = earlier.hasPlane();
        QStringList parts;
        for (const auto &each : earlier.parts) {
            // Where there is a plane, its two axes are enough to tell the sittings apart.
            if (hasPlane && !each.instrument->plane)
                continue;
            for (const auto &score : each.profile.scales)
                parts << words(each.instrument->scales[score.scale].title) + u' '
                        + shown(*each.instrument, score);
        }
        parts << Words::about(earlier.sitting.about);
        m_contents.earlier.push_back({earlier.sitting.id, Words::date(earlier.sitting.finishedAt),
                                      parts.join(u" · "_s),
                                      text(report::changeWords(earlier, *m_recommendation.leading(),
                                                               m_stores.windowLanguage(), m_language))});
    }
}

void ProfileBuilder::addUnscored()
{
    for (const auto &sitting : m_unscored) {
        QStringList tests;
        for (const auto &part : sitting.parts)
            tests << (part.version.empty() ? text(part.instrument)
                                           : text(part.instrument) + u' ' + text(part.version));
        m_contents.unscored.push_back({sitting.id,
                                       Words::date(sitting.finishedAt),
                                       tests.join(u", "_s) + u" · "_s + Words::about(sitting.about),
                                       {}});
    }
}

} // namespace shell
