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
    /// Without those whose definition or form is not known.
    std::vector<ScoredPart> parts;

    bool hasPlane() const;
    /// For leans(); must not outlive this.
    std::vector<ScoredInstrument> profiles() const;
};

/// Which sittings a profile may be made of: those of a test, about a person.
struct SittingChoice
{
    /// Empty: any test.
    std::string test;
    /// Empty: about anybody.
    std::optional<journal::About> about;
};

/// The lists of `instruments` must outlive the result.
ScoredSitting score(journal::Sitting sitting, const Instruments &instruments);

/// Whether a profile of `test` (empty: of any) can be made of it: where an instrument of that test has a
/// plane, the sitting needs a part with one; else any part is enough.
bool canLead(const ScoredSitting &sitting, std::string_view test,
             const std::vector<quiz::Instrument> &present);

/// The first of `finished`, latest first, that fits the choice and canLead(): without a chosen test the
/// latest one with a plane, also where a later sitting is of a test without.
std::optional<ScoredSitting> leadingSitting(const std::vector<journal::Sitting> &finished,
                                            const Instruments &instruments, const SittingChoice &choice = {});

} // namespace advice
