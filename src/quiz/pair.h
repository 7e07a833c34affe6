#pragma once

#include "base/error.h"
#include "quiz/shared_profile.h"

#include <vector>

/// Two people on one plane. There is no number for how well they match, on purpose: differences between two
/// people say little about how content they are with each other.
namespace quiz {

/// How far apart two people are on one axis.
struct AxisDifference
{
    /// Index into Instrument::scales.
    std::size_t scale = 0;
    /// Second minus first, in points of the response scale.
    double difference = 0;
    /// sqrt(SEM_first^2 + SEM_second^2).
    double error = 0;

    /// Beyond what the errors of both explain: |difference| > Z * error.
    bool isReliable() const;
};

/// Where one of the two stands.
struct Position
{
    double x = 0;
    double y = 0;
    double semX = 0;
    double semY = 0;
    StyleProbabilities styles;
    /// The region that may be named, or the two between which the point lies, likelier first: what is said to
    /// a pair is then said for both.
    std::vector<Style> regions;
};

struct Pair
{
    Position first;
    Position second;
    AxisDifference x;
    AxisDifference y;
};

/// Refuses with a sentence: an instrument without a plane, a profile that does not fit it (see mismatch()), a
/// profile in which an axis or its interval was not shared.
base::Result<Pair> makePair(const Instrument &instrument, const SharedProfile &first,
                            const SharedProfile &second);

/// A region for each of the two that may be named together.
struct Pairing
{
    Style first = Style::Secure;
    Style second = Style::Secure;

    bool operator==(const Pairing &) const = default;
};

/// One, where both lie in a region that may be named; else two or four. Likeliest first, the errors of both
/// taken as independent.
std::vector<Pairing> pairings(const Pair &pair);

} // namespace quiz
