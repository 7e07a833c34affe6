#pragma once

#include "base/language.h"
#include "content/values.h"
#include "quiz/pair.h"

#include <string>
#include <vector>

/// Two people who gave each other their profiles, in words. The first is the reader and is spoken to; the
/// other is told of by name. There is no number for how well they match.
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
        bool isReal = false;
        /// Whether they differ, and by how much chance may make them differ.
        std::string sentence;
    };
    struct Perspective
    {
        std::string title;
        std::string text;
    };
    /// What may go round between them, if each lies in that region.
    struct Cycle
    {
        /// Of content::PairText.
        std::string id;
        std::string title;
        /// "The likelier of the two", ...; empty where there is one cycle.
        std::string standing;
        std::string text;
        /// The reader's first; of one region: of whoever starts first.
        std::vector<Perspective> perspectives;
        std::vector<std::string> agreements;
    };

    /// As the other is called inside a sentence: the name of the profile, or words where it has none.
    std::string otherName;
    /// Where each stands, with the intervals, for whoever does not see the plane.
    std::string sentence;
    /// The upright one first, as the plane is read.
    std::vector<Axis> axes;
    /// What the intervals rest on.
    std::string intervals;
    /// "Your answers: ...; Sam's: ...", and that several cycles may fit where they do.
    std::string position;
    /// The likeliest first; empty in a library without texts for two.
    std::vector<Cycle> cycles;
    /// Slugs and ids of all the cycles, each once.
    std::vector<std::string> articles;
    std::vector<std::string> phrases;
};

/// `pair` must be of these two profiles and this instrument.
PairReport makePairReport(const quiz::Instrument &instrument, const quiz::Pair &pair,
                          const quiz::SharedProfile &other, const std::vector<content::PairText> &texts,
                          base::Language language);

/// As the other is called in a list or on the plane: the name, or "Your partner".
std::string otherLabel(const quiz::SharedProfile &other, base::Language language);

/// Who of the two may say the phrase, by whom it suits: "For you", "For Sam", "For both of you".
std::string speaker(const content::Phrase &phrase, const quiz::Pair &pair, const std::string &otherName,
                    base::Language language);

} // namespace report
