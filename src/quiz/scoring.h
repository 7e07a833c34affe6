#pragma once

#include "quiz/instrument.h"

#include <optional>
#include <string_view>
#include <vector>

/// Every formula of the program. All are pure; none fills in a missing answer.
namespace quiz {

/// The 97.5 % point of the standard normal distribution: intervals are 95 % intervals.
constexpr double Z = 1.959963984540054;

/// Raw answers by item index of the instrument, within its response bounds; in a test of choices the index of
/// the chosen option, from 0. Empty where not answered, and for choices among rated items.
using Answers = std::vector<std::optional<int>>;

/// x, or min + max - x for a reverse-scored item.
int keyed(const ResponseScale &responseScale, const Item &item, int answer);

/// What an answer counts on a scale that it counts towards: the keyed answer, or the weight of the chosen
/// option, 0 where it has none.
double valueOf(const Instrument &instrument, const Item &item, std::size_t scale, int answer);

/// The raw answer to an item; empty where not answered or beyond the end of `answers`.
std::optional<int> answerTo(const Answers &answers, std::size_t item);

/// Cumulative distribution function of the standard normal distribution.
double normalCdf(double z);

enum class Status { Scored, Provisional, None };
/// "scored", "provisional" or "none", as files name them.
std::string_view code(Status status);

struct Interval
{
    double low = 0;
    double high = 0;

    bool operator==(const Interval &) const = default;
};

struct ScaleScore
{
    /// Index into Instrument::scales.
    std::size_t scale = 0;
    Status status = Status::None;
    /// Mean of the answered keyed answers, or of the weights of the chosen options; empty for Status::None.
    std::optional<double> score;
    /// Standard error of measurement, in points of the response scale. With norms: sd * sqrt(1 - alpha) *
    /// sqrt(k / k') with k = `length`, because published figures are about the whole scale. Without: the
    /// person's own standard deviation (n - 1) over the keyed answers or weights, over sqrt(k'). Empty
    /// without a score, and without norms where fewer than two items were answered.
    std::optional<double> sem;
    /// Whether the error comes from published figures, or only from how consistently this person answered.
    bool hasNorms = false;
    int answered = 0;
    /// Items of the scale in this form.
    int items = 0;
    /// Items of the scale in the whole definition.
    int length = 0;

    /// score -+ Z * sem, not clipped; empty where the error is.
    std::optional<Interval> interval() const;
    /// The interval clipped to the response bounds, for display.
    std::optional<Interval> shownInterval(const ResponseScale &responseScale) const;
};

/// The standard error with published figures: sd * sqrt(1 - reliability) * sqrt(items / answered).
double semFromNorms(double sd, double reliability, int items, int answered);

/// The share of the sample the norms come from that scored lower, 0 to 1, taking its scores as normally
/// distributed: Phi((score - mean) / sd).
double shareBelow(const Norms &norms, double score);

/// Choices among rated items belong to no scale and are left out.
ScaleScore scoreScale(const Instrument &instrument, const Form &form, std::size_t scale,
                      const Answers &answers);

/// Probabilities of the four styles; they sum to 1.
struct StyleProbabilities
{
    double secure = 0;
    double anxious = 0;
    double avoidant = 0;
    double fearful = 0;
};

enum class Style { Secure, Anxious, Avoidant, Fearful };
std::string_view code(Style style);

/// Where the point lies against the cuts, errors taken as normal and independent. An error of 0 makes the
/// probability of an axis 0, 0.5 or 1.
StyleProbabilities styleProbabilities(double anxiety, double anxietySem, double anxietyCut, double avoidance,
                                      double avoidanceSem, double avoidanceCut);

/// What may be said of the probabilities: one style from 0.60 upward, else the two likeliest, likelier first.
struct Leaning
{
    Style first = Style::Secure;
    /// Set where no style reaches 0.60.
    std::optional<Style> second;
};

Leaning leaning(const StyleProbabilities &probabilities);

/// Reliable change (Jacobson & Truax 1991): RCI = (later - earlier) / (sqrt(2) * SEM) with norms (retest
/// reliability where it is known, else alpha), / sqrt(SEM1^2 + SEM2^2) without. Where the sittings differ in
/// how much was answered, the errors with norms differ too and are combined in the same way. Empty where a
/// score or an error is missing or the error of both is 0.
std::optional<double> reliableChangeIndex(const Scale &scale, const ScaleScore &earlier,
                                          const ScaleScore &later);
/// |index| > Z.
bool isReliableChange(double index);
/// (later - earlier) / (sqrt(2) * sem); `sem` must be positive.
double reliableChangeIndex(double earlier, double later, double sem);

/// (value - midpoint) / k': the contributions of a scale sum to score - midpoint. The midpoint is 0 for
/// choices, so theirs sum to the score.
struct Contribution
{
    /// Index into Instrument::items.
    std::size_t item = 0;
    int answer = 0;
    double amount = 0;
};

/// Of the answered items of a scale, largest absolute amount first, ties in presentation order.
std::vector<Contribution> contributions(const Instrument &instrument, const Form &form, std::size_t scale,
                                        const Answers &answers);

/// The longest run of the same raw answer in presentation order; a missing answer breaks the run.
int longstring(const Form &form, const Answers &answers);

enum class Pace { Unremarkable, Fast, VeryFast, Unknown };

/// Median seconds per item below 2 is Fast, below 1 VeryFast; times of 0 are unknown and left out, Unknown
/// where none is left.
Pace pace(std::vector<double> secondsPerItem);

/// Mild notes; they never block and never change a score. Not made for tests of choices, where a run of equal
/// answers and the time a scene takes to read say nothing.
struct Quality
{
    Pace pace = Pace::Unknown;
    int longstring = 0;
    /// The longest run is at least half of the items (and more than one item).
    bool isUniform = false;
};

} // namespace quiz
