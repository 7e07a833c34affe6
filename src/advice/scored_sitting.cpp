#include "advice/scored_sitting.h"

#include <algorithm>

namespace advice {

namespace {

ScoredPart score(const journal::Sitting &sitting, const quiz::Instrument &instrument, const quiz::Form &form)
{
    constexpr double MillisecondsPerSecond = 1000;
    ScoredPart scored{&instrument, &form, {}, quiz::Answers(instrument.items.size())};
    std::vector<double> seconds(instrument.items.size());
    for (const auto &response : sitting.responses) {
        const auto item
            = response.instrument == instrument.id ? instrument.itemIndex(response.item) : std::nullopt;
        if (!item)
            continue;
        scored.answers[*item] = quiz::scored(instrument, instrument.items[*item], response.answer);
        seconds[*item] = response.milliseconds / MillisecondsPerSecond;
    }
    scored.profile = quiz::makeProfile(instrument, form, scored.answers, seconds);
    return scored;
}

} // namespace

bool ScoredSitting::hasPlane() const
{
    return std::ranges::any_of(parts,
                               [](const ScoredPart &part) { return part.instrument->plane.has_value(); });
}

std::vector<ScoredInstrument> ScoredSitting::profiles() const
{
    std::vector<ScoredInstrument> profiles;
    for (const auto &part : parts)
        profiles.push_back({part.instrument, &part.profile});
    return profiles;
}

ScoredSitting score(journal::Sitting sitting, const Instruments &instruments)
{
    ScoredSitting scored;
    scored.test = instruments.testOf(sitting);
    for (const auto &part : sitting.parts) {
        const auto *instrument = instruments.find(part);
        const auto *form = instrument == nullptr ? nullptr : instrument->form(part.form);
        if (form != nullptr)
            scored.parts.push_back(score(sitting, *instrument, *form));
    }
    scored.sitting = std::move(sitting);
    return scored;
}

bool canLead(const ScoredSitting &sitting, std::string_view test,
             const std::vector<quiz::Instrument> &present)
{
    const auto hasPlaneOfTest = [&](const quiz::Instrument &instrument) {
        return instrument.plane && (test.empty() || testOf(instrument) == test);
    };
    return std::ranges::any_of(present, hasPlaneOfTest) ? sitting.hasPlane() : !sitting.parts.empty();
}

std::optional<ScoredSitting> leadingSitting(const std::vector<journal::Sitting> &finished,
                                            const Instruments &instruments, const SittingChoice &choice)
{
    for (const auto &sitting : finished) {
        const bool isAboutThem = !choice.about || sitting.about == *choice.about;
        const bool isOfTest = choice.test.empty() || instruments.testOf(sitting) == choice.test;
        if (!isAboutThem || !isOfTest)
            continue;
        auto scored = score(sitting, instruments);
        if (canLead(scored, choice.test, instruments.present))
            return scored;
    }
    return std::nullopt;
}

} // namespace advice
