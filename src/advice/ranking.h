#pragma once

#include "quiz/profile.h"

#include <optional>
#include <string>
#include <vector>

namespace advice {

enum class Direction { Low, High };

/// Something that can be suggested, as far as the ranking needs to know it.
struct Candidate
{
    std::string id;
    std::optional<Direction> anxiety;
    std::optional<Direction> avoidance;
    std::vector<std::string> facets;
    /// Phrases: the styles they suit; empty: any.
    std::vector<quiz::Style> suits;
    /// Whether it belongs to the safety pages: a test cannot see who is in danger, so these are never
    /// suggested because of a score.
    bool isSafety = false;
    /// An article about being afraid of a partner: if it rings true, suggestsFear().
    bool isAboutFear = false;
    /// Sets the reader against the partner, or needs a partner who can be trusted with it: not for somebody
    /// who is afraid of theirs.
    bool isConfronting = false;
};

/// Why something is suggested: one score and the side it leans to.
struct Reason
{
    std::string instrument;
    std::string scale;
    Direction direction = Direction::High;
    double score = 0;
    /// How far it leans, 0 (at the midpoint) to 1 (at the end of the scale).
    double lean = 0;
    /// The scale's title, and the greatest score it can have: what a sentence names.
    base::Localized title = {};
    int max = 0;

    bool operator==(const Reason &) const = default;
};

/// What fear of the partner makes of a suggestion. Promoted: it comes first. Demoted: it comes last, and is
/// nothing to be offered unasked.
enum class SafetyEffect { None, Promoted, Demoted };

struct Suggestion
{
    std::string id;
    /// How well it fits, 0 (fits no lean, nothing near it rang true) to about 1.5. It orders candidates that
    /// are alike in what was done with them; it is no share and not for showing.
    double weight = 0;
    /// The strongest reason; empty for what fits no lean.
    std::optional<Reason> reason;
    SafetyEffect safety = SafetyEffect::None;
};

/// What the ranking knows of one profile: every dimension and facet and how far it leans.
struct Lean
{
    Reason reason;
    std::vector<std::string> facets;
    bool isAnxiety = false;
    bool isAvoidance = false;
};

/// What the reader has said and done, by candidate id.
struct ReaderHistory
{
    std::vector<std::string> read;
    std::vector<std::string> ringsTrue;
    std::vector<std::string> notForMe;
    /// What suggestsFear() said of the articles.
    bool fearsPartner = false;
};

struct ScoredInstrument
{
    const quiz::Instrument *instrument = nullptr;
    const quiz::Profile *profile = nullptr;
};

/// The scores that lean, strongest first (ties by instrument, then scale): for the dimensions of a plane both
/// ends count; for other scales only the end that asks for work. Less than a tenth of the way to an end is no
/// lean: that near the middle, "your answers lean high" would claim more than they say.
std::vector<Lean> leans(const std::vector<ScoredInstrument> &scored);

/// Whether the reader said of an article about fear that it rings true. Only their own word counts: no score
/// and no combination of scores tells who is afraid, so none is looked at. A later "not for me" takes it
/// back.
bool suggestsFear(const std::vector<Candidate> &articles, const ReaderHistory &history);

/// Candidates in the order they fit, best first; deterministic.
///
/// A candidate speaks to an end of anxiety or avoidance by itself, or by the styles it suits where these
/// agree on that end ("anxious" and "fearful" agree on high anxiety and say nothing of avoidance); the styles
/// come first. With leans from 0 to 1 its weight is
///     the strongest lean it fits
///     + 1/4 of the second strongest   (answering two leans is better; answering many is not better still)
///     - 1/2 of the strongest lean it contradicts   (made for the opposite end)
///     + 0.15 for each facet, at most two, that it shares with something that rang true.
/// Without a lean it fits, or where the contradiction eats up the fit, only the last line counts and there is
/// no reason.
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
