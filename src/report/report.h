#pragma once

#include "base/language.h"
#include "quiz/profile.h"
#include "quiz/session.h"

#include <optional>
#include <string>
#include <vector>

namespace report {

/// The score of one scale, as a report shows it.
struct ScaleResult
{
    /// Id.
    std::string scale;
    std::string title;
    /// Labels of both ends of the axis; may be empty.
    std::string low;
    std::string high;
    /// In points of the response scale, or a mean weight from 0 to 1 (see Report::isChoice).
    std::optional<double> score;
    /// The 95 % interval, clipped to the response bounds.
    std::optional<quiz::Interval> interval;
    /// Items of the scale in the form, and how many of them were answered.
    int answered = 0;
    int items = 0;
    quiz::Status status = quiz::Status::None;
    /// Whether the interval rests on published figures; else only on how consistently this person answered.
    bool hasNorms = false;
    /// Where those figures were published; empty without them.
    std::string normsSource;
    /// quiz::shareBelow(), 0 to 1; empty without norms or a score.
    std::optional<double> shareBelow;
    /// Size of the sample of the norms; 0 without them.
    int sample = 0;
    /// Of a test of choices: how many of the answers went this way, wholly or in part.
    int chosen = 0;
};

/// The contribution of one answer to a score, see quiz::Contribution.
struct ItemContribution
{
    /// Ids of the scale and the item.
    std::string scale;
    std::string item;
    std::string text;
    /// A point of the response scale, or the number of the chosen option, from 1.
    int answer = 0;
    /// The answer in words, e.g. "Somewhat agree".
    std::string label;
    /// From the midpoint, in points of the score.
    double amount = 0;
};

/// A profile in one language, as words and numbers: the contents of the report in all formats.
struct Report
{
    base::Language language = base::Language::English;
    /// Its id.
    std::string instrument;
    std::string version;
    std::string title;
    std::string about;
    std::string form;
    /// ISO date; empty where unknown.
    std::string date;
    /// The range of the scores.
    int min = 1;
    int max = 7;
    /// Whether it is a test of choices: scores are then mean weights, 0 to 1.
    bool isChoice = false;
    /// The scales that have items in the form.
    std::vector<ScaleResult> scales;
    std::optional<quiz::StyleProbabilities> styles;
    /// "leaning anxious", "between secure and anxious"; empty without styles.
    std::string leaning;
    /// Notes: that there is no position on the plane, and on signs of careless responding (quiz::Quality).
    std::vector<std::string> notes;
    /// By scale, each at most three that raised its score and then three that lowered it, the strongest
    /// first; none that did neither.
    std::vector<ItemContribution> contributions;
};

/// `profile` must be one of `instrument`, made from `answers`; `date` is an ISO date or empty.
Report makeReport(const quiz::Instrument &instrument, const quiz::Profile &profile,
                  const quiz::Answers &answers, base::Language language, std::string date);

/// Every answer to the scales, in their order, the strongest first; one at the midpoint moved its score by 0.
std::vector<ItemContribution> everyAnswer(const quiz::Instrument &instrument, const quiz::Profile &profile,
                                          const quiz::Answers &answers, base::Language language);

std::string toMarkdown(const Report &report);
/// One page that loads nothing.
std::string toHtml(const Report &report);
std::string toPlainText(const Report &report);
/// {"format": "attune-report", "version": 1, ...}; numbers are rounded to 9 decimals, what is unknown is
/// null.
std::string toJson(const Report &report);

} // namespace report
