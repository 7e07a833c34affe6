#include "quiz/scoring.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <numbers>

namespace quiz {

namespace {

constexpr double NamedFrom = 0.60;
constexpr double FastSeconds = 2;
constexpr double VeryFastSeconds = 1;

/// Mean and variance of keyed answers. Summed as whole numbers, so that the sums are exact.
struct WholeNumbers
{
    int count = 0;
    long long sum = 0;
    long long sumOfSquares = 0;

    void add(int value)
    {
        ++count;
        sum += value;
        sumOfSquares += static_cast<long long>(value) * value;
    }
    double mean() const { return static_cast<double>(sum) / count; }
    /// With n - 1; needs at least two values.
    double variance() const
    {
        const long long n = count;
        return static_cast<double>(n * sumOfSquares - sum * sum) / static_cast<double>(n * (n - 1));
    }
};

/// Mean and variance of weights (Welford 1962), by which the variance of equal weights is exactly 0.
struct Fractions
{
    int count = 0;
    double average = 0;
    double squares = 0;

    void add(double value)
    {
        ++count;
        const double before = value - average;
        average += before / count;
        squares += before * (value - average);
    }
    double mean() const { return average; }
    /// With n - 1; needs at least two values.
    double variance() const { return squares / (count - 1); }
};

/// The statistics of the answers of one scale.
struct Tally
{
    int items = 0;
    int answered = 0;
    double mean = 0;
    /// 0 with fewer than two answers.
    double variance = 0;
};

double weight(const Instrument &instrument, const Item &item, std::size_t scale, int answer)
{
    const auto &weights = item.options.at(static_cast<std::size_t>(answer)).weights;
    const auto found = weights.find(instrument.scales[scale].id);
    return found == weights.end() ? 0 : found->second;
}

/// `value` gives what one answer to an item adds to the scale; `Numbers` is WholeNumbers or Fractions.
template <typename Numbers, typename Value>
Tally tally(const Instrument &instrument, const Form &form, std::size_t scale, const Answers &answers,
            Value value)
{
    int items = 0;
    Numbers numbers;
    for (const auto index : form.items) {
        const auto &item = instrument.items[index];
        if (!instrument.counts(item, scale))
            continue;
        ++items;
        if (const auto answer = answerTo(answers, index))
            numbers.add(value(item, *answer));
    }
    return {items, numbers.count, numbers.count > 0 ? numbers.mean() : 0,
            numbers.count > 1 ? numbers.variance() : 0};
}

Tally tally(const Instrument &instrument, const Form &form, std::size_t scale, const Answers &answers)
{
    if (instrument.responseScale.isChoice)
        return tally<Fractions>(instrument, form, scale, answers, [&](const Item &item, int answer) {
            return weight(instrument, item, scale, answer);
        });
    return tally<WholeNumbers>(instrument, form, scale, answers, [&](const Item &item, int answer) {
        return keyed(instrument.responseScale, item, answer);
    });
}

int lengthOf(const Instrument &instrument, std::size_t scale)
{
    return static_cast<int>(std::ranges::count_if(
        instrument.items, [&](const Item &item) { return instrument.counts(item, scale); }));
}

Status statusOf(const Scale &scale, const Tally &tally)
{
    if (tally.answered == 0)
        return Status::None;
    const double share = static_cast<double>(tally.answered) / tally.items;
    if (share >= scale.minAnswered)
        return Status::Scored;
    return share >= scale.provisionalFrom ? Status::Provisional : Status::None;
}

double probabilityAbove(double score, double sem, double cut)
{
    if (sem > 0)
        return normalCdf((score - cut) / sem);
    return score > cut ? 1 : score < cut ? 0 : 0.5;
}

/// The SEM for a reliable change: with norms from the retest reliability where it is known.
std::optional<double> changeSem(const Scale &scale, const ScaleScore &score)
{
    if (!scale.reference)
        return score.sem;
    if (score.answered == 0)
        return std::nullopt;
    const auto &norms = *scale.reference;
    return semFromNorms(norms.sd, norms.retest.value_or(norms.alpha), score.length, score.answered);
}

} // namespace

int keyed(const ResponseScale &responseScale, const Item &item, int answer)
{
    return item.isReversed ? responseScale.min + responseScale.max - answer : answer;
}

double valueOf(const Instrument &instrument, const Item &item, std::size_t scale, int answer)
{
    return instrument.responseScale.isChoice ? weight(instrument, item, scale, answer)
                                             : keyed(instrument.responseScale, item, answer);
}

std::optional<int> answerTo(const Answers &answers, std::size_t item)
{
    return item < answers.size() ? answers[item] : std::nullopt;
}

double normalCdf(double z)
{
    return 0.5 * std::erfc(-z / std::numbers::sqrt2);
}

std::string_view code(Status status)
{
    switch (status) {
    case Status::Scored:
        return "scored";
    case Status::Provisional:
        return "provisional";
    case Status::None:
        break;
    }
    return "none";
}

std::optional<Interval> ScaleScore::interval() const
{
    if (!score || !sem)
        return std::nullopt;
    return Interval{*score - Z * *sem, *score + Z * *sem};
}

std::optional<Interval> ScaleScore::shownInterval(const ResponseScale &responseScale) const
{
    const double min = responseScale.min;
    const double max = responseScale.max;
    const auto whole = interval();
    if (!whole)
        return std::nullopt;
    return Interval{std::clamp(whole->low, min, max), std::clamp(whole->high, min, max)};
}

double shareBelow(const Norms &norms, double score)
{
    return normalCdf((score - norms.mean) / norms.sd);
}

double semFromNorms(double sd, double reliability, int items, int answered)
{
    return sd * std::sqrt(1 - reliability) * std::sqrt(static_cast<double>(items) / answered);
}

ScaleScore scoreScale(const Instrument &instrument, const Form &form, std::size_t scale,
                      const Answers &answers)
{
    const auto &definition = instrument.scales[scale];
    const auto found = tally(instrument, form, scale, answers);

    ScaleScore result;
    result.scale = scale;
    result.status = statusOf(definition, found);
    result.hasNorms = definition.reference.has_value();
    result.answered = found.answered;
    result.items = found.items;
    result.length = lengthOf(instrument, scale);
    if (result.status == Status::None)
        return result;

    result.score = found.mean;
    if (definition.reference)
        result.sem = semFromNorms(definition.reference->sd, definition.reference->alpha, result.length,
                                  result.answered);
    else if (found.answered >= 2)
        result.sem = std::sqrt(found.variance / found.answered);
    return result;
}

std::string_view code(Style style)
{
    switch (style) {
    case Style::Secure:
        return "secure";
    case Style::Anxious:
        return "anxious";
    case Style::Avoidant:
        return "avoidant";
    case Style::Fearful:
        break;
    }
    return "fearful";
}

StyleProbabilities styleProbabilities(double anxiety, double anxietySem, double anxietyCut, double avoidance,
                                      double avoidanceSem, double avoidanceCut)
{
    const double anxious = probabilityAbove(anxiety, anxietySem, anxietyCut);
    const double avoidant = probabilityAbove(avoidance, avoidanceSem, avoidanceCut);
    return {(1 - anxious) * (1 - avoidant), anxious * (1 - avoidant), (1 - anxious) * avoidant,
            anxious * avoidant};
}

Leaning leaning(const StyleProbabilities &probabilities)
{
    struct Likelihood
    {
        Style style;
        double probability;
    };
    std::array<Likelihood, 4> styles{{{Style::Secure, probabilities.secure},
                                      {Style::Anxious, probabilities.anxious},
                                      {Style::Avoidant, probabilities.avoidant},
                                      {Style::Fearful, probabilities.fearful}}};
    std::ranges::stable_sort(styles, std::ranges::greater{}, &Likelihood::probability);
    if (styles[0].probability >= NamedFrom)
        return {styles[0].style, std::nullopt};
    return {styles[0].style, styles[1].style};
}

std::optional<double> reliableChangeIndex(const Scale &scale, const ScaleScore &earlier,
                                          const ScaleScore &later)
{
    const auto earlierSem = changeSem(scale, earlier);
    const auto laterSem = changeSem(scale, later);
    if (!earlier.score || !later.score || !earlierSem || !laterSem)
        return std::nullopt;
    const double error = std::hypot(*earlierSem, *laterSem);
    if (error <= 0)
        return std::nullopt;
    return (*later.score - *earlier.score) / error;
}

bool isReliableChange(double index)
{
    return std::abs(index) > Z;
}

double reliableChangeIndex(double earlier, double later, double sem)
{
    return (later - earlier) / (std::numbers::sqrt2 * sem);
}

std::vector<Contribution> contributions(const Instrument &instrument, const Form &form, std::size_t scale,
                                        const Answers &answers)
{
    std::vector<Contribution> found;
    for (const auto index : form.items) {
        const auto answer = answerTo(answers, index);
        if (answer && instrument.counts(instrument.items[index], scale))
            found.push_back({index, *answer, 0});
    }
    for (auto &contribution : found) {
        const double value
            = valueOf(instrument, instrument.items[contribution.item], scale, contribution.answer);
        contribution.amount
            = (value - instrument.responseScale.midpoint()) / static_cast<double>(found.size());
    }
    std::ranges::stable_sort(found, std::ranges::greater{},
                             [](const Contribution &contribution) { return std::abs(contribution.amount); });
    return found;
}

int longstring(const Form &form, const Answers &answers)
{
    int longest = 0;
    int run = 0;
    std::optional<int> previous;
    for (const auto index : form.items) {
        const auto answer = answerTo(answers, index);
        run = !answer ? 0 : answer == previous ? run + 1 : 1;
        previous = answer;
        longest = std::max(longest, run);
    }
    return longest;
}

Pace pace(std::vector<double> secondsPerItem)
{
    std::erase_if(secondsPerItem, [](double seconds) { return seconds <= 0; });
    if (secondsPerItem.empty())
        return Pace::Unknown;
    std::ranges::sort(secondsPerItem);
    const auto count = secondsPerItem.size();
    const double median = (secondsPerItem[(count - 1) / 2] + secondsPerItem[count / 2]) / 2;
    if (median < VeryFastSeconds)
        return Pace::VeryFast;
    return median < FastSeconds ? Pace::Fast : Pace::Unremarkable;
}

} // namespace quiz
