#pragma once

#include "base/language.h"
#include "quiz/profile.h"
#include "quiz/session.h"

#include <optional>
#include <string>
#include <vector>

namespace report {

/// One scale as it is shown.
struct ScaleResult
{
    std::string scale;
    std::string title;
    std::string low;
    std::string high;
    std::optional<double> score;
    /// Clipped to the bounds of the answers.
    std::optional<quiz::Interval> interval;
    int answered = 0;
    int items = 0;
    quiz::Status status = quiz::Status::None;
    /// Whether the interval rests on published figures; else only on how consistently this person answered.
    bool hasNorms = false;
    /// Where those figures were published; empty without them.
    std::string normsSource;
    /// Of the people in that sample, 0 to 1, how many scored lower if its scores are normally distributed;
    /// empty without norms or a score.
    std::optional<double> shareBelow;
    /// Size of that sample; 0 without norms.
    int sample = 0;
};

/// An answer that moved a score.
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
    /// From the midpoint, in points of the score; never 0.
    double amount = 0;
};

/// A profile in one language, as words and numbers: what every form of the report says.
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
    int min = 1;
    int max = 7;
    /// Whether scenes were chosen in rather than statements rated; scores are then mean weights, 0 to 1.
    bool isChoice = false;
    /// The scales that have items in the form.
    std::vector<ScaleResult> scales;
    std::optional<quiz::StyleProbabilities> styles;
    /// "leaning anxious", "between secure and anxious"; empty without a plane and with too few answers for
    /// it.
    std::string leaning;
    /// Mild remarks on how the test was answered.
    std::vector<std::string> notes;
    /// By scale, each at most three that raised its score and then three that lowered it, the strongest
    /// first.
    std::vector<ItemContribution> contributions;
};

/// `profile` must be one of `instrument`, made from `answers`; `date` is an ISO date or empty.
Report makeReport(const quiz::Instrument &instrument, const quiz::Profile &profile,
                  const quiz::Answers &answers, base::Language language, std::string date);

std::string toMarkdown(const Report &report);
/// One self-contained page.
std::string toHtml(const Report &report);
std::string toPlainText(const Report &report);
/// {"format": "attune-report", "version": 1, ...}; numbers are rounded to 9 decimals, what is unknown is
/// null.
std::string toJson(const Report &report);

} // namespace report
