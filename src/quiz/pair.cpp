#include "quiz/pair.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace quiz {

namespace {

std::vector<Style> regionsOf(const StyleProbabilities &styles)
{
    const auto [first, second] = leaning(styles);
    std::vector<Style> regions{first};
    if (second)
        regions.push_back(*second);
    return regions;
}

double probability(const StyleProbabilities &styles, Style style)
{
    switch (style) {
    case Style::Secure:
        return styles.secure;
    case Style::Anxious:
        return styles.anxious;
    case Style::Avoidant:
        return styles.avoidant;
    case Style::Fearful:
        break;
    }
    return styles.fearful;
}

base::Error notShared(const SharedProfile &profile, const std::string &scale)
{
    const auto whose = profile.name.empty() ? "one profile" : "the profile of '" + profile.name + "'";
    return {whose + " has no score with an interval on '" + scale + "'", 0, "/scores/" + scale};
}

base::Result<Position> positionOf(const Instrument &instrument, const SharedProfile &profile)
{
    if (auto reason = mismatch(profile, instrument))
        return std::unexpected(std::move(*reason));
    const auto &plane = *instrument.plane;
    for (const auto axis : {plane.x, plane.y}) {
        const auto &scale = instrument.scales[axis].id;
        const auto found = profile.scores.find(scale);
        if (found == profile.scores.end() || !found->second.interval)
            return std::unexpected(notShared(profile, scale));
    }
    const auto &x = profile.scores.at(instrument.scales[plane.x].id);
    const auto &y = profile.scores.at(instrument.scales[plane.y].id);
    Position position{x.score, y.score, *x.sem(), *y.sem(), {}, {}};
    position.styles
        = styleProbabilities(position.y, position.semY, plane.cutY, position.x, position.semX, plane.cutX);
    position.regions = regionsOf(position.styles);
    return position;
}

} // namespace

bool AxisDifference::isReliable() const
{
    return std::abs(difference) > Z * error;
}

base::Result<Pair> makePair(const Instrument &instrument, const SharedProfile &first,
                            const SharedProfile &second)
{
    if (!instrument.plane)
        return std::unexpected(base::Error{"the test '" + instrument.id + "' has no plane", 0, {}});
    auto one = positionOf(instrument, first);
    if (!one)
        return std::unexpected(std::move(one.error()));
    auto other = positionOf(instrument, second);
    if (!other)
        return std::unexpected(std::move(other.error()));
    const auto &plane = *instrument.plane;
    return Pair{*one,
                *other,
                {plane.x, other->x - one->x, std::hypot(one->semX, other->semX)},
                {plane.y, other->y - one->y, std::hypot(one->semY, other->semY)}};
}

std::vector<Pairing> pairings(const Pair &pair)
{
    std::vector<Pairing> all;
    for (const auto first : pair.first.regions) {
        for (const auto second : pair.second.regions)
            all.push_back({first, second});
    }
    std::ranges::stable_sort(all, std::ranges::greater{}, [&](const Pairing &each) {
        return probability(pair.first.styles, each.first) * probability(pair.second.styles, each.second);
    });
    return all;
}

} // namespace quiz
