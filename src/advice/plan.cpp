#include "advice/plan.h"

#include <algorithm>
#include <deque>
#include <ranges>

namespace advice {

namespace {

constexpr std::size_t Weeks = PlanWeeks;
constexpr std::size_t Fewest = 2 * Weeks;
constexpr std::size_t Most = 3 * Weeks;
constexpr int MostMinutes = 160;

using Exercises = std::vector<Exercise>;

bool holds(const std::vector<std::string> &ids, std::string_view id)
{
    return std::ranges::find(ids, id) != ids.end();
}

/// The exercises that may be chosen, best first; those that were done or tried last.
Exercises eligible(const PlanInput &input)
{
    Exercises found;
    for (const auto &suggestion : input.ranked) {
        const auto exercise = std::ranges::find(input.exercises, suggestion.id, &Exercise::id);
        if (exercise != input.exercises.end() && !holds(input.history.notForMe, suggestion.id))
            found.push_back(*exercise);
    }
    std::ranges::stable_partition(
        found, [&](const Exercise &exercise) { return !holds(input.history.read, exercise.id); });
    return found;
}

/// Replaces the worst of the chosen ones that are not solo by the best solo ones of `rest`, up to one a week.
void bringInSolos(Exercises &chosen, const Exercises &rest)
{
    auto missing = static_cast<std::ptrdiff_t>(Weeks) - std::ranges::count_if(chosen, &Exercise::isSolo);
    for (const auto &solo : rest | std::views::filter(&Exercise::isSolo)) {
        const auto least = std::ranges::find_if_not(chosen.rbegin(), chosen.rend(), &Exercise::isSolo);
        if (missing-- <= 0 || least == chosen.rend())
            return;
        chosen.erase(std::next(least).base());
        chosen.push_back(solo);
    }
}

Exercises choose(const Exercises &all)
{
    Exercises chosen(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(std::min(Fewest, all.size())));
    bringInSolos(chosen, Exercises(all.begin() + static_cast<std::ptrdiff_t>(chosen.size()), all.end()));
    int minutes = 0;
    for (const auto &exercise : chosen)
        minutes += exercise.minutes;
    for (const auto &exercise : all) {
        const bool isIn = std::ranges::find(chosen, exercise.id, &Exercise::id) != chosen.end();
        if (isIn || chosen.size() == Most || minutes + exercise.minutes > MostMinutes)
            continue;
        minutes += exercise.minutes;
        chosen.push_back(exercise);
    }
    return chosen;
}

/// Gives exercises from easy to hard, keeping a solo one for each of the weeks that follow.
class Queue
{
public:
    explicit Queue(Exercises exercises)
    {
        std::ranges::stable_sort(exercises, {}, &Exercise::difficulty);
        for (auto &exercise : exercises)
            (exercise.isSolo ? m_solos : m_others).push_back(std::move(exercise));
    }

    Exercise takeFirstOfWeek() { return take(m_solos.empty() ? m_others : m_solos); }

    Exercise takeNext(std::size_t weeksToCome)
    {
        const bool hasSolo = m_solos.size() > (m_others.empty() ? 0 : weeksToCome);
        const bool isSoloEasier
            = hasSolo && (m_others.empty() || m_solos.front().difficulty < m_others.front().difficulty);
        return take(isSoloEasier ? m_solos : m_others);
    }

private:
    static Exercise take(std::deque<Exercise> &from)
    {
        Exercise taken = std::move(from.front());
        from.pop_front();
        return taken;
    }

    std::deque<Exercise> m_solos;
    std::deque<Exercise> m_others;
};

bool isOnlySolo(const PlanInput &input, const std::vector<Planned> &plan, std::string_view id)
{
    const auto isSolo = [&](std::string_view each) {
        const auto found = std::ranges::find(input.exercises, each, &Exercise::id);
        return found != input.exercises.end() && found->isSolo;
    };
    const auto place = std::ranges::find(plan, id, &Planned::id);
    return place != plan.end() && isSolo(id) && std::ranges::none_of(plan, [&](const Planned &other) {
               return other.week == place->week && other.id != id && isSolo(other.id);
           });
}

} // namespace

std::vector<Planned> makePlan(const PlanInput &input)
{
    const auto chosen = choose(eligible(input));
    const std::size_t count = chosen.size();
    const std::size_t weeks = std::min(Weeks, (count + 1) / 2);
    Queue queue(chosen);
    std::vector<Planned> plan;
    for (std::size_t week = 0; week < weeks; ++week) {
        const std::size_t end = count * (week + 1) / weeks;
        for (std::size_t begin = plan.size(), at = begin; at < end; ++at) {
            const auto next = at == begin ? queue.takeFirstOfWeek() : queue.takeNext(weeks - week - 1);
            plan.push_back({static_cast<int>(week) + 1, next.id});
        }
    }
    return plan;
}

std::optional<std::string> nextBest(const PlanInput &input, const std::vector<Planned> &plan,
                                    std::string_view replaced)
{
    // Rotated, so that the ranking begins after the replaced one.
    auto ranked = input.ranked;
    const auto place = std::ranges::find(ranked, replaced, &Suggestion::id);
    if (place != ranked.end())
        std::ranges::rotate(ranked, std::next(place));
    auto left = eligible({std::move(ranked), input.exercises, input.history});
    std::erase_if(left, [&](const Exercise &exercise) {
        return exercise.id == replaced || std::ranges::find(plan, exercise.id, &Planned::id) != plan.end();
    });
    if (left.empty())
        return std::nullopt;
    const auto solo = std::ranges::find_if(left, &Exercise::isSolo);
    const bool needsSolo = solo != left.end() && isOnlySolo(input, plan, replaced);
    return needsSolo ? solo->id : left.front().id;
}

} // namespace advice
