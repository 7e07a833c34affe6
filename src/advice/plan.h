#pragma once

#include "advice/ranking.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace advice {

constexpr int PlanWeeks = 4;

/// A practice, as far as a plan needs to know it.
struct Exercise
{
    std::string id;
    int minutes = 0;
    /// 1 easy to 3 hard.
    int difficulty = 1;
    /// Done alone: it waits for nobody's consent.
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

/// What a plan chooses from. `exercises` in any order; a suggestion without its exercise is left out.
struct PlanInput
{
    /// Best first, each id once.
    std::vector<Suggestion> ranked;
    std::vector<Exercise> exercises;
    /// Of its lists `read` holds what was done or tried before; `notForMe` is never chosen.
    ReaderHistory history;
};

/// Four weeks with two or three practices each, in the order of the weeks; deterministic.
///
/// The eight best are taken, and up to four more as long as all together stay within 160 minutes, about forty
/// a week. What was done or tried comes in only where there is nothing else. Where fewer than four of them
/// are for one person alone, the best such ones take the places of the least of the others. Then they are
/// laid out from easy to hard, each week beginning with one to do alone, while there are any. Fewer than
/// eight make fewer weeks; none make none.
std::vector<Planned> makePlan(const PlanInput &input);

/// What takes the place of `replaced`, which stands in `plan`: the next one after it in the ranking that is
/// not in the plan, and after the last the first again, so that asking once more leads on and not back. Alone
/// for alone where it is the only one of its week and there is one. Empty where nothing is left.
std::optional<std::string> nextBest(const PlanInput &input, const std::vector<Planned> &plan,
                                    std::string_view replaced);

} // namespace advice
