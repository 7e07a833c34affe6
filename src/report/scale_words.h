#pragma once

#include "report/report.h"

#include <string>

/// What is said of single scores beside their pictures, in the window and on paper.
namespace report {

/// Below its bar: "Interval 3.0 to 5.6, from 3 of 5 statements. That is few; take the score as provisional."
std::string noteOn(const ScaleResult &scale, const Report &report);

/// A bar as a sentence, for whoever does not see it: "Worry 5.3 of 7. Worry: towards 1, ...".
std::string barWords(const ScaleResult &scale, const Report &report);

/// What one answer was: "5, Somewhat agree"; of a choice its words alone.
std::string answerWords(const ItemContribution &contribution, const Report &report);

/// How the amounts of such answers are to be read.
std::string meaningOfAmounts(const Report &report);

/// The plane as a sentence, for whoever does not see it: "Worry 5.3 of 7, distance 2.0 of 7. Taken together:
/// leaning anxious."
std::string planeSentence(const Report &report);

/// How sure the words for the region are, as the probabilities of all four; empty without them.
std::string certainty(const Report &report);

} // namespace report
