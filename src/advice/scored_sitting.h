#pragma once

#include "advice/instruments.h"
#include "advice/ranking.h"

#include <optional>

namespace advice {

/// One instrument of a sitting, scored by the definition it was answered with.
struct ScoredPart
{
    /// Both of a list of Instruments, which must outlive this.
    const quiz::Instrument *instrument = nullptr;
    const quiz::Form *form = nullptr;
    quiz::Profile profile;
    quiz::Answers answers;
};

/// A finished sitting and its scores.
struct ScoredSitting
{
    journal::Sitting sitting;
    /// As testOf() names it.
    std::string test;
    /// Without those whose definition is not known (any more).
    std::vector<ScoredPart> parts;

    bool hasPlane() const;
    /// For leans(); must not outlive this.
    std::vector<ScoredInstrument> profiles() const;
};

/// Which sitting a profile is made of: the latest one of a test, about a person.
struct SittingChoice
{
    /// Empty: of whichever test leads the advice.
    std::string test;
    /// Empty: about whomever.
    std::optional<journal::About> about;
};

ScoredSitting score(journal::Sitting sitting, const Instruments &instruments);

/// Whether a profile of `test` (empty: of whichever) can be made of it: where any instrument of that test has
/// a plane, the sitting needs one; else any score is enough.
bool canLead(const ScoredSitting &sitting, std::string_view test,
             const std::vector<quiz::Instrument> &present);

/// The first of `finished`, latest first, that is of the choice and can lead: the latest with a place on the
/// plane, so that a later sitting of another test does not take its place unless that test is chosen.
std::optional<ScoredSitting> leadingSitting(const std::vector<journal::Sitting> &finished,
                                            const Instruments &instruments, const SittingChoice &choice = {});

} // namespace advice
