#pragma once

#include "base/error.h"
#include "quiz/shared_profile.h"

#include <vector>

/// Two people on one plane. There is no score of how well they match, because differences between two people
/// explain little of their satisfaction with each other.
namespace quiz {

/// The difference of two people on one axis.
struct AxisDifference
{
    /// Index into Instrument::scales.
    std::size_t scale = 0;
    /// Second minus first, in points of the response scale.
    double difference = 0;
    /// Standard error of the difference, in points of the response scale: sqrt(SEM_first^2 + SEM_second^2).
    double error = 0;

    /// Whether it is greater than the errors of measurement explain: |difference| > Z * error.
    bool isReliable() const;
};

/// The point of one of the two on the plane.
struct Position
{
    /// Scores and standard errors of measurement, in points of the response scale.
    double x = 0;
    double y = 0;
    double semX = 0;
    double semY = 0;
    StyleProbabilities styles;
    /// One or two, as leaning() names them, the likelier first.
    std::vector<Style> regions;
};

struct Pair
{
    Position first;
    Position second;
    /// Second minus first on each axis.
    AxisDifference x;
    AxisDifference y;
};

/// Errors: an instrument without a plane, a profile that does not fit it (see mismatch()), a profile in which
/// the score or the interval of an axis was not shared.
base::Result<Pair> makePair(const Instrument &instrument, const SharedProfile &first,
                            const SharedProfile &second);

/// A combination of one possible region of each person.
struct Pairing
{
    Style first = Style::Secure;
    Style second = Style::Secure;

    bool operator==(const Pairing &) const = default;
};

/// All combinations of their Position::regions: one, two or four, the most probable first. The errors of the
/// two are taken as independent.
std::vector<Pairing> pairings(const Pair &pair);

} // namespace quiz
