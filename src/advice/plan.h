#pragma once

#include "advice/ranking.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace advice {

constexpr int PlanWeeks = 4;

/// The properties of a practice that a plan depends on.
struct Exercise
{
    std::string id;
    int minutes = 0;
    /// 1 easy to 3 hard.
    int difficulty = 1;
    /// Whether it is done alone, and so needs nobody's consent.
    bool isSolo = false;
};

/// A practice in its week.
struct Planned
{
    /// 1 to PlanWeeks.
    int week = 1;
    std::string id;

    bool operator==(const Planned &) const = default;
};

/// The input of makePlan(). `exercises` in any order; a suggestion without its exercise is left out.
struct PlanInput
{
    /// Best first, each id once.
    std::vector<Suggestion> ranked;
    std::vector<Exercise> exercises;
    /// Here `read` is the practices that were done or tried; those in `notForMe` are never chosen.
    ReaderHistory history;
};

/// Four weeks with two or three practices each, in the order of the weeks; deterministic.
///
/// The eight best are taken, and up to four more as long as all together take at most 160 minutes, about 40 a
/// week. Practices that were done or tried rank last. Where fewer than four of the eight are done alone, the
/// best of those replace the worst of the others. Then they are sorted from easy to hard, each week beginning
/// with one to do alone, while there are any. Fewer than eight give fewer weeks; none give an empty plan.
std::vector<Planned> makePlan(const PlanInput &input);

/// The replacement for `replaced`, which is in `plan`: the next one after it in the ranking that is not in
/// the plan, and after the last the first again, so that repeated calls go through all. Where `replaced` is
/// the only one of its week that is done alone, the next such one, if there is any. Empty where nothing is
/// left.
std::optional<std::string> nextBest(const PlanInput &input, const std::vector<Planned> &plan,
                                    std::string_view replaced);

} // namespace advice
