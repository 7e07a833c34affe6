#include "shell/pages/profile/profile_builder.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace shell {

namespace {

QString shown(const quiz::Instrument &instrument, const quiz::ScaleScore &score)
{
    return score.score ? QLocale().toString(*score.score, 'f', instrument.responseScale.isChoice ? 2 : 1)
                       : u"–"_s;
}

} // namespace

void ProfileBuilder::addEarlier()
{
    for (const auto &earlier : m_earlier) {
        const bool hasPlane = earlier.hasPlane();
        QStringList parts;
        for (const auto &each : earlier.parts) {
            // Where there is a plane, its two axes are enough to know the sitting by.
            if (hasPlane && !each.instrument->plane)
                continue;
            for (const auto &score : each.profile.scales)
                parts << words(each.instrument->scales[score.scale].title) + u' '
                        + shown(*each.instrument, score);
        }
        parts << Words::about(earlier.sitting.about);
        m_contents.earlier.push_back({earlier.sitting.id, Words::date(earlier.sitting.finishedAt),
                                      parts.join(u" · "_s), change(earlier)});
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

QString ProfileBuilder::change(const advice::ScoredSitting &earlier) const
{
    QStringList changed;
    bool isComparable = false;
    for (const auto &before : earlier.parts) {
        for (const auto &now : m_recommendation.leading()->parts) {
            if (now.instrument != before.instrument)
                continue;
            for (std::size_t i = 0; i < now.profile.scales.size(); ++i) {
                const auto &definition = now.instrument->scales[now.profile.scales[i].scale];
                const auto index
                    = quiz::reliableChangeIndex(definition, before.profile.scales[i], now.profile.scales[i]);
                isComparable = isComparable || index.has_value();
                if (index && quiz::isReliableChange(*index))
                    changed << (*index > 0 ? tr("%1 has risen").arg(words(definition.title))
                                           : tr("%1 has fallen").arg(words(definition.title)));
            }
        }
    }
    if (!isComparable)
        return {};
    return changed.isEmpty() ? tr("Since then: no difference larger than chance would make.")
                             : tr("Since then: %1.").arg(changed.join(tr("; ")));
}

} // namespace shell
