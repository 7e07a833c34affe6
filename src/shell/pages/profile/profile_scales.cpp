#include "print/pictures.h"
#include "report/scale_words.h"
#include "shell/pages/profile/profile_builder.h"

namespace shell {

namespace {

/// The chosen option; null where the item was skipped.
const quiz::Option *chosen(const advice::ScoredPart &scored, std::size_t item)
{
    const auto answer = quiz::answerTo(scored.answers, item);
    const auto &options = scored.instrument->items[item].options;
    return answer ? &options.at(static_cast<std::size_t>(*answer)) : nullptr;
}

} // namespace

void ProfileBuilder::addScales(const advice::ScoredPart &scored, const report::Report &report)
{
    const auto answers = report::everyAnswer(*scored.instrument, scored.profile, scored.answers, m_language);
    auto &scales = scored.instrument->plane ? m_contents.planeScales : m_contents.scales;
    for (const auto &line : report.scales) {
        ProfileContents::Scale scale{print::barOf(report, line),
                                     text(report::barWords(line, report)),
                                     text(report::noteOn(line, report)),
                                     text(report::meaningOfAmounts(report)),
                                     {}};
        for (const auto &contribution : answers) {
            // In a test of choices, an option of another scale contributes nothing.
            if (contribution.scale == line.scale && (!report.isChoice || contribution.amount > 0))
                scale.contributions.push_back({text(contribution.text),
                                               text(report::answerWords(contribution, report)),
                                               contribution.amount});
        }
        scales.push_back(std::move(scale));
    }
}

void ProfileBuilder::addSituations(const advice::ScoredPart &scored)
{
    for (const auto item : scored.form->items) {
        const auto *option = chosen(scored, item);
        m_contents.situations.push_back(
            {words(scored.instrument->items[item].text),
             option != nullptr ? tr("You chose: %1").arg(words(option->text)) : tr("You skipped this one."),
             option != nullptr ? words(option->comment) : QString()});
    }
}

} // namespace shell
