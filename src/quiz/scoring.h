#pragma once

#include "quiz/instrument.h"

#include <optional>
#include <string_view>
#include <vector>

/// Every formula of the scoring, with its source. All functions are pure; none imputes a missing answer.
/// Below, k is the number of items of a scale and k' the number of answered ones.
namespace quiz {

/// The 97.5 % quantile of the standard normal distribution: intervals are 95 % intervals.
constexpr double Z = 1.959963984540054;

/// Raw answers by item index of the instrument, within its response bounds; in a test of choices the index of
/// the chosen option, from 0. Empty where not answered, and for choices among rated items.
using Answers = std::vector<std::optional<int>>;

/// The keyed answer: x, or min + max - x for a reverse-scored item.
int keyed(const ResponseScale &responseScale, const Item &item, int answer);

/// What an answer adds to a scale (see Instrument::counts()): the keyed answer, or the weight of the chosen
/// option, 0 where it has none. Throws std::out_of_range for an option that the item does not have.
double valueOf(const Instrument &instrument, const Item &item, std::size_t scale, int answer);

/// The raw answer to an item; empty where not answered or beyond the end of `answers`.
std::optional<int> answerTo(const Answers &answers, std::size_t item);

/// Cumulative distribution function of the standard normal distribution.
double normalCdf(double z);

/// By the share k'/k of the items that was answered: at least Scale::minAnswered, at least
/// Scale::provisionalFrom, or less, which gives no score.
enum class Status { Scored, Provisional, None };
/// "scored", "provisional" or "none", as files name them.
std::string_view code(Status status);

/// A 95 % interval, in points of the response scale or in mean weights, like the score it belongs to.
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
    /// Standard error of measurement (SEM), in points of the response scale. With norms: semFromNorms() with
    /// alpha and k = `length`, because published figures are about the whole scale. Without: the standard
    /// deviation (n - 1) of this person's keyed answers or weights, divided by sqrt(k'), which takes the
    /// items as a random sample (generalizability theory, absolute error). Empty without a score, and without
    /// norms where fewer than two items were answered.
    std::optional<double> sem;
    /// Whether the SEM comes from published figures, or only from how consistently this person answered.
    bool hasNorms = false;
    int answered = 0;
    /// Items of the scale in this form.
    int items = 0;
    /// Items of the scale in the whole definition.
    int length = 0;

    /// score -+ Z * sem, not clipped; empty where the SEM is.
    std::optional<Interval> interval() const;
    /// The interval clipped to the response bounds, for display.
    std::optional<Interval> shownInterval(const ResponseScale &responseScale) const;
};

/// The SEM of classical test theory, sd * sqrt(1 - reliability), times sqrt(items / answered) for unanswered
/// items. In the unit of `sd`; `reliability` is 0 to 1, `answered` at least 1.
double semFromNorms(double sd, double reliability, int items, int answered);

/// The share of the sample of the norms that scored lower, 0 to 1, if its scores are normally distributed:
/// Phi((score - mean) / sd).
double shareBelow(const Norms &norms, double score);

/// The score of one scale, from the items of the form that count towards it (see Instrument::counts()).
ScaleScore scoreScale(const Instrument &instrument, const Form &form, std::size_t scale,
                      const Answers &answers);

/// Probabilities of the four styles, 0 to 1; they sum to 1.
struct StyleProbabilities
{
    double secure = 0;
    double anxious = 0;
    double avoidant = 0;
    double fearful = 0;
};

/// The regions of the plane: low or high on anxiety and avoidance (four-category model, Bartholomew &
/// Horowitz 1991).
enum class Style { Secure, Anxious, Avoidant, Fearful };
/// "secure", "anxious", "avoidant" or "fearful".
std::string_view code(Style style);

/// With p = Phi((score - cut) / SEM) of each axis, the products of p and 1 - p: errors are taken as normally
/// distributed and independent. All arguments are in points of the response scale. A SEM of 0 makes p 0, 0.5
/// or 1.
StyleProbabilities styleProbabilities(double anxiety, double anxietySem, double anxietyCut, double avoidance,
                                      double avoidanceSem, double avoidanceCut);

/// The style to name: the most probable one from 0.60 upward, else the two most probable, in this order.
struct Leaning
{
    Style first = Style::Secure;
    /// Set where no style reaches 0.60.
    std::optional<Style> second;
};

Leaning leaning(const StyleProbabilities &probabilities);

/// Reliable change index (Jacobson & Truax 1991): (later - earlier) / sqrt(SEM1^2 + SEM2^2). With norms the
/// SEMs are semFromNorms() of the retest reliability where it is known, else of alpha; for equally many
/// answers this is (later - earlier) / (sqrt(2) * SEM). Has no unit. Empty where a score or a SEM is missing
/// or both SEMs are 0.
std::optional<double> reliableChangeIndex(const Scale &scale, const ScaleScore &earlier,
                                          const ScaleScore &later);
/// |index| > Z: a change that errors of measurement explain in less than 5 % of cases.
bool isReliableChange(double index);
/// (later - earlier) / (sqrt(2) * sem); `sem` must be positive.
double reliableChangeIndex(double earlier, double later, double sem);

/// The contribution of an answered item to the score of a scale.
struct Contribution
{
    /// Index into Instrument::items.
    std::size_t item = 0;
    /// As in Answers.
    int answer = 0;
    /// (valueOf() - midpoint) / k', in points of the score. The amounts of a scale sum to score - midpoint,
    /// which for choices, whose midpoint is 0, is the score.
    double amount = 0;
};

/// Of the answered items of a scale, largest absolute amount first, ties in presentation order.
std::vector<Contribution> contributions(const Instrument &instrument, const Form &form, std::size_t scale,
                                        const Answers &answers);

/// The longest run of the same raw answer in presentation order; a missing answer ends a run.
int longstring(const Form &form, const Answers &answers);

enum class Pace { Unremarkable, Fast, VeryFast, Unknown };

/// A median below 2 seconds per item is Fast, below 1 second VeryFast. Times of 0 are unknown and left out;
/// Unknown where none is left.
Pace pace(std::vector<double> secondsPerItem);

/// Signs of careless responding, for mild notes; they never change a score. Left at their defaults for tests
/// of choices, in which equal answers are no sign of it and reading times differ from scene to scene.
struct Quality
{
    Pace pace = Pace::Unknown;
    int longstring = 0;
    /// Whether the longest run is at least half of the rated items, and more than one item.
    bool isUniform = false;
};

} // namespace quiz
