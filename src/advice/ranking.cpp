#include "advice/ranking.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>

namespace advice {

namespace {

constexpr double SmallestLean = 0.1;
constexpr double SecondShare = 0.25;
constexpr double ContradictionShare = 0.5;
constexpr double LiftPerFacet = 0.15;
constexpr std::ptrdiff_t MostLiftingFacets = 2;

using Words = std::set<std::string, std::less<>>;

/// The ends of the two dimensions that a candidate is for.
struct Ends
{
    std::optional<Direction> anxiety;
    std::optional<Direction> avoidance;
};

/// The groups of suggestions, in their order; the weight orders within a group.
enum class Rank { Safety, Fits, FitsAndWasRead, Other, OtherAndWasRead, Demoted, NotForMe };

struct Ranked
{
    Suggestion suggestion;
    Rank rank = Rank::Other;
};

Ends endsOf(quiz::Style style)
{
    const bool isAnxious = style == quiz::Style::Anxious || style == quiz::Style::Fearful;
    const bool isAvoidant = style == quiz::Style::Avoidant || style == quiz::Style::Fearful;
    return {isAnxious ? Direction::High : Direction::Low, isAvoidant ? Direction::High : Direction::Low};
}

Ends endsOf(const Candidate &candidate)
{
    const Ends own{candidate.anxiety, candidate.avoidance};
    if (candidate.suits.empty())
        return own;
    const Ends first = endsOf(candidate.suits.front());
    const auto agreeOn = [&](std::optional<Direction> Ends::*end) {
        return std::ranges::all_of(candidate.suits,
                                   [&](quiz::Style style) { return endsOf(style).*end == first.*end; });
    };
    return {agreeOn(&Ends::anxiety) ? first.anxiety : own.anxiety,
            agreeOn(&Ends::avoidance) ? first.avoidance : own.avoidance};
}

bool shareWord(const std::vector<std::string> &some, const std::vector<std::string> &others)
{
    return std::ranges::find_first_of(some, others) != some.end();
}

/// How well a candidate fits the leans.
struct Fit
{
    const Lean *strongest = nullptr;
    double second = 0;
    double contradiction = 0;

    void add(const Lean &lean)
    {
        const double amount = lean.reason.lean;
        if (strongest == nullptr || amount > strongest->reason.lean) {
            second = strongest != nullptr ? strongest->reason.lean : 0;
            strongest = &lean;
        } else {
            second = std::max(second, amount);
        }
    }

    void addDimension(const Lean &lean, std::optional<Direction> end)
    {
        if (!end)
            return;
        if (*end == lean.reason.direction)
            add(lean);
        else
            contradiction = std::max(contradiction, lean.reason.lean);
    }

    double weight() const
    {
        if (strongest == nullptr)
            return 0;
        return strongest->reason.lean + SecondShare * second - ContradictionShare * contradiction;
    }
};

Fit fitOf(const Candidate &candidate, const std::vector<Lean> &leans)
{
    Fit fit;
    if (candidate.isSafety)
        return fit;
    const auto ends = endsOf(candidate);
    for (const auto &lean : leans) {
        if (lean.isAnxiety)
            fit.addDimension(lean, ends.anxiety);
        else if (lean.isAvoidance)
            fit.addDimension(lean, ends.avoidance);
        else if (shareWord(candidate.facets, lean.facets))
            fit.add(lean);
    }
    return fit;
}

/// The history, prepared for look-ups.
class HistoryIndex
{
public:
    HistoryIndex(const ReaderHistory &history, const std::vector<Candidate> &candidates)
        : m_read(history.read.begin(), history.read.end())
        , m_rangTrue(history.ringsTrue.begin(), history.ringsTrue.end())
        , m_notForMe(history.notForMe.begin(), history.notForMe.end())
        , m_fearsPartner(history.fearsPartner)
    {
        for (const auto &candidate : candidates) {
            if (m_rangTrue.contains(candidate.id))
                m_facets.insert(candidate.facets.begin(), candidate.facets.end());
        }
    }

    /// The weight for facets shared with articles that rang true; 0 for those articles themselves.
    double lift(const Candidate &candidate) const
    {
        if (m_rangTrue.contains(candidate.id) || candidate.isSafety)
            return 0;
        const auto shared = std::ranges::count_if(
            candidate.facets, [&](const std::string &facet) { return m_facets.contains(facet); });
        return LiftPerFacet * static_cast<double>(std::min(shared, MostLiftingFacets));
    }

    Rank rank(const Candidate &candidate, bool fits) const
    {
        if (m_notForMe.contains(candidate.id))
            return Rank::NotForMe;
        if (m_fearsPartner && candidate.isSafety)
            return Rank::Safety;
        if (m_fearsPartner && candidate.isConfronting)
            return Rank::Demoted;
        if (m_read.contains(candidate.id))
            return fits ? Rank::FitsAndWasRead : Rank::OtherAndWasRead;
        return fits ? Rank::Fits : Rank::Other;
    }

private:
    Words m_read;
    Words m_rangTrue;
    Words m_notForMe;
    Words m_facets;
    bool m_fearsPartner = false;
};

SafetyEffect safetyOf(Rank rank)
{
    if (rank == Rank::Safety)
        return SafetyEffect::Promoted;
    return rank == Rank::Demoted ? SafetyEffect::Demoted : SafetyEffect::None;
}

Ranked ranked(const Candidate &candidate, const std::vector<Lean> &leans, const HistoryIndex &index)
{
    const auto fit = fitOf(candidate, leans);
    const bool fits = fit.weight() > 0;
    const auto rank = index.rank(candidate, fits);
    Ranked result{{candidate.id, index.lift(candidate), std::nullopt, safetyOf(rank)}, rank};
    if (fits) {
        result.suggestion.weight += fit.weight();
        result.suggestion.reason = fit.strongest->reason;
    }
    return result;
}

bool comesBefore(const Ranked &one, const Ranked &other)
{
    if (one.rank != other.rank)
        return one.rank < other.rank;
    if (one.suggestion.weight != other.suggestion.weight)
        return one.suggestion.weight > other.suggestion.weight;
    if (one.suggestion.reason.has_value() != other.suggestion.reason.has_value())
        return one.suggestion.reason.has_value();
    return one.suggestion.reason && one.suggestion.id < other.suggestion.id;
}

std::optional<Lean> leanOf(const quiz::Instrument &instrument, const quiz::ScaleScore &score)
{
    if (!score.score)
        return std::nullopt;
    const auto &scale = instrument.scales[score.scale];
    const auto &responseScale = instrument.responseScale;
    const double signedLean
        = (*score.score - responseScale.midpoint()) / (responseScale.max - responseScale.midpoint());
    const auto direction = signedLean < 0 ? Direction::Low : Direction::High;
    const auto growth = direction == Direction::Low ? quiz::Growth::Low : quiz::Growth::High;

    Lean lean{{instrument.id, scale.id, direction, *score.score, std::abs(signedLean), scale.title,
               responseScale.max},
              scale.facets};
    lean.isAnxiety = instrument.plane && instrument.plane->y == score.scale;
    lean.isAvoidance = instrument.plane && instrument.plane->x == score.scale;
    const bool counts = lean.isAnxiety || lean.isAvoidance || scale.growth == growth;
    return counts && lean.reason.lean >= SmallestLean ? std::optional(lean) : std::nullopt;
}

} // namespace

std::vector<Lean> leans(const std::vector<ScoredInstrument> &scored)
{
    std::vector<Lean> found;
    for (const auto &[instrument, profile] : scored) {
        for (const auto &score : profile->scales) {
            if (auto lean = leanOf(*instrument, score))
                found.push_back(std::move(*lean));
        }
    }
    std::ranges::sort(found, {}, [](const Lean &lean) {
        return std::tuple(-lean.reason.lean, lean.reason.instrument, lean.reason.scale);
    });
    return found;
}

bool suggestsFear(const std::vector<Candidate> &articles, const ReaderHistory &history)
{
    const auto holds = [](const std::vector<std::string> &ids, const std::string &id) {
        return std::ranges::find(ids, id) != ids.end();
    };
    return std::ranges::any_of(articles, [&](const Candidate &article) {
        return article.isAboutFear && holds(history.ringsTrue, article.id)
            && !holds(history.notForMe, article.id);
    });
}

std::vector<Suggestion> rank(const std::vector<Lean> &leans, const std::vector<Candidate> &candidates,
                             const ReaderHistory &history)
{
    const HistoryIndex index(history, candidates);
    std::vector<Ranked> all;
    for (const auto &candidate : candidates)
        all.push_back(ranked(candidate, leans, index));
    std::ranges::stable_sort(all, comesBefore);

    std::vector<Suggestion> suggestions;
    for (auto &one : all)
        suggestions.push_back(std::move(one.suggestion));
    return suggestions;
}

} // namespace advice
