#pragma once

#include "quiz/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace advice {

enum class Direction { Low, High };

/// The properties of an article, phrase or practice that the ranking depends on.
struct Candidate
{
    /// Slug, or id of a phrase.
    std::string id;
    /// The ends of the dimensions it is for; empty: it is not specific to one.
    std::optional<Direction> anxiety;
    std::optional<Direction> avoidance;
    std::vector<std::string> facets;
    /// Phrases: the styles they suit; empty: any.
    std::vector<quiz::Style> suits;
    /// Whether it belongs to the safety pages. These are never suggested because of a score, since no test
    /// shows who is in danger.
    bool isSafety = false;
    /// Whether it is an article about being afraid of a partner, see suggestsFear().
    bool isAboutFear = false;
    /// Whether it confronts the partner, or needs a partner who can be trusted with it, and so is not for
    /// somebody who is afraid of theirs.
    bool isConfronting = false;
};

/// Why something is suggested: a score that deviates from the midpoint of its scale.
struct Reason
{
    /// Ids.
    std::string instrument;
    std::string scale;
    Direction direction = Direction::High;
    /// In points of the response scale.
    double score = 0;
    /// |score - midpoint| / (max - midpoint): 0 at the midpoint to 1 at the end of the scale.
    double lean = 0;
    /// The scale's title and the greatest possible score, for sentences.
    base::Localized title = {};
    int max = 0;

    bool operator==(const Reason &) const = default;
};

/// How fear of the partner changes the rank of a suggestion. Promoted: it comes first. Demoted: it comes
/// after everything but "not for me", and must not be offered unasked.
enum class SafetyEffect { None, Promoted, Demoted };

struct Suggestion
{
    std::string id;
    /// How well it fits, 0 to about 1.5: see rank(). It orders candidates of the same group and is not for
    /// showing.
    double weight = 0;
    /// The strongest reason; empty for what fits no lean.
    std::optional<Reason> reason;
    SafetyEffect safety = SafetyEffect::None;
};

/// A score that leans: one that deviates from the midpoint of its scale enough for suggestions.
struct Lean
{
    Reason reason;
    /// Of the scale.
    std::vector<std::string> facets;
    bool isAnxiety = false;
    bool isAvoidance = false;
};

/// What the reader did with candidates and said of them, by their ids.
struct ReaderHistory
{
    std::vector<std::string> read;
    std::vector<std::string> ringsTrue;
    std::vector<std::string> notForMe;
    /// The result of suggestsFear() for the articles.
    bool fearsPartner = false;
};

/// An instrument and a profile of it; both must outlive this.
struct ScoredInstrument
{
    const quiz::Instrument *instrument = nullptr;
    const quiz::Profile *profile = nullptr;
};

/// The scores that lean, strongest first (ties by instrument, then scale): for the dimensions of a plane
/// towards either end, for other scales towards the end of quiz::Scale::growth. A lean below 0.1 is left out,
/// because a score that near the midpoint is hardly higher or lower than it.
std::vector<Lean> leans(const std::vector<ScoredInstrument> &scored);

/// Whether the reader said of an article about fear that it rings true, and not that it is not for them.
/// Scores are not used, because no combination of them shows who is afraid.
bool suggestsFear(const std::vector<Candidate> &articles, const ReaderHistory &history);

/// Candidates in the order they fit, best first; deterministic.
///
/// A candidate speaks to an end of anxiety or avoidance by itself, or by the styles it suits where these
/// agree on that end ("anxious" and "fearful" agree on high anxiety and say nothing of avoidance); the styles
/// come first. With leans from 0 to 1 its weight is
///     the strongest lean it fits
///     + 1/4 of the second strongest   (more than two do not add to it)
///     - 1/2 of the strongest lean it contradicts   (it was written for the opposite end)
///     + 0.15 for each facet, at most two, that it shares with something that rang true.
/// Without a lean it fits, or where the first three lines sum to 0 or less, only the last line counts and
/// there is no reason. The weights were chosen by judgement and come from no publication.
///
/// What fits comes before what does not; within each, what was read comes after what was not; "not for me" is
/// last of all. Then the weight decides, then the id where something fits, else the given order. Ids of the
/// history that are no candidates are ignored.
///
/// Where the history says that the reader fears the partner, safety comes before all of this, read or not, in
/// the given order and without a score as its reason; and what confronts the partner comes after everything
/// but "not for me". Nothing else changes place.
std::vector<Suggestion> rank(const std::vector<Lean> &leans, const std::vector<Candidate> &candidates,
                             const ReaderHistory &history);

} // namespace advice
