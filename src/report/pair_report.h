#pragma once

#include "base/language.h"
#include "content/values.h"
#include "quiz/pair.h"

#include <string>
#include <vector>

/// The report about two people who shared their profiles. The first is the reader, who is addressed; the
/// other is named. There is no score of how well they match.
namespace report {

struct PairReport
{
    struct Axis
    {
        /// Id and title of the scale.
        std::string scale;
        std::string title;
        /// The other minus the reader, and the standard error of that, in points of the response scale.
        double difference = 0;
        double error = 0;
        /// quiz::AxisDifference::isReliable()
        bool isReliable = false;
        /// Whether they differ, and how large a difference errors of measurement may cause.
        std::string sentence;
    };
    struct Perspective
    {
        std::string title;
        std::string text;
    };
    /// The interaction cycle of the pair if each lies in a certain region.
    struct Cycle
    {
        /// Of content::PairText.
        std::string id;
        std::string title;
        /// How probable it is compared with the others, in words; empty where there is one cycle.
        std::string standing;
        std::string text;
        /// The reader's first; for two of the same region that of the one who starts the cycle.
        std::vector<Perspective> perspectives;
        std::vector<std::string> agreements;
    };

    /// The other's name inside a sentence: that of the profile, or "your partner" where it has none.
    std::string otherName;
    /// The scores of both with their intervals: the alternative text of the plane.
    std::string sentence;
    /// The vertical one (anxiety) first.
    std::vector<Axis> axes;
    /// The source of the intervals.
    std::string intervals;
    /// "Your answers: ...; Sam's: ...", and that several cycles may fit where they do.
    std::string position;
    /// The most probable first; empty in a library without texts for pairs.
    std::vector<Cycle> cycles;
    /// Slugs of articles and ids of phrases for all the cycles, each once.
    std::vector<std::string> articles;
    std::vector<std::string> phrases;
};

/// `pair` must be of these two profiles and this instrument.
PairReport makePairReport(const quiz::Instrument &instrument, const quiz::Pair &pair,
                          const quiz::SharedProfile &other, const std::vector<content::PairText> &texts,
                          base::Language language);

/// "Anxiety 6.0 (5.4 to 6.6)"; without an interval the score alone.
std::string axisWords(const std::string &title, double score, const std::optional<quiz::Interval> &interval,
                      base::Language language);

/// The other's name standing alone, in a list or on the plane: the name, or "Your partner".
std::string otherLabel(const quiz::SharedProfile &other, base::Language language);

/// Whom of the two the phrase suits by their regions, in words: "For you", "For Sam"; "For both of you" also
/// where it suits neither.
std::string speaker(const content::Phrase &phrase, const quiz::Pair &pair, const std::string &otherName,
                    base::Language language);

} // namespace report
