#include "quiz/profile.h"

#include <algorithm>
#include <cstddef>

namespace quiz {

namespace {

std::optional<StyleProbabilities> stylesOf(const Instrument &instrument,
                                           const std::vector<ScaleScore> &scales)
{
    if (!instrument.plane)
        return std::nullopt;
    const auto &plane = *instrument.plane;
    const auto &anxiety = scales[plane.y];
    const auto &avoidance = scales[plane.x];
    if (!anxiety.sem || !avoidance.sem)
        return std::nullopt;
    return styleProbabilities(*anxiety.score, *anxiety.sem, plane.cutY, *avoidance.score, *avoidance.sem,
                              plane.cutX);
}

Quality qualityOf(const Instrument &instrument, const Form &form, const Answers &answers,
                  const std::vector<double> &secondsPerItem)
{
    if (instrument.responseScale.isChoice)
        return {};
    const auto rated = std::ranges::count_if(
        form.items, [&](std::size_t item) { return instrument.items[item].options.empty(); });
    std::vector<double> seconds;
    for (const auto item : form.items) {
        if (item < secondsPerItem.size())
            seconds.push_back(secondsPerItem[item]);
    }

    Quality quality;
    quality.pace = pace(std::move(seconds));
    quality.longstring = longstring(form, answers);
    quality.isUniform = quality.longstring > 1 && std::ptrdiff_t{2} * quality.longstring >= rated;
    return quality;
}

} // namespace

Profile makeProfile(const Instrument &instrument, const Form &form, const Answers &answers,
                    const std::vector<double> &secondsPerItem)
{
    Profile profile;
    profile.instrument = instrument.id;
    profile.version = instrument.version;
    profile.hash = instrument.hash;
    profile.form = form.id;
    rescore(profile, instrument, form, answers, secondsPerItem);
    return profile;
}

void rescore(Profile &profile, const Instrument &instrument, const Form &form, const Answers &answers,
             const std::vector<double> &secondsPerItem)
{
    profile.scales.resize(instrument.scales.size());
    for (std::size_t scale = 0; scale < profile.scales.size(); ++scale)
        profile.scales[scale] = scoreScale(instrument, form, scale, answers);
    profile.styles = stylesOf(instrument, profile.scales);
    profile.quality = qualityOf(instrument, form, answers, secondsPerItem);
}

} // namespace quiz
