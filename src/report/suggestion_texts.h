#pragma once

#include "advice/recommender.h"

#include <string>
#include <vector>

/// The sentences that go with suggestions, in both languages, for the window and for paper.
namespace report {

/// The suggestions as a report prints them: the first few of each kind, best first. A reason is empty where a
/// suggestion fits no score.
struct SuggestionTexts
{
    struct Article
    {
        std::string title;
        std::string lede;
        /// "7 min to read".
        std::string facts;
        std::string reason;
    };
    struct Sentence
    {
        std::string say;
        std::string ifItLandsBadly;
    };
    struct Practice
    {
        std::string title;
        /// "10 min · together · every week".
        std::string facts;
        std::string ifThen;
        std::string reason;
    };
    std::vector<Article> read;
    std::vector<Sentence> say;
    /// The practices of each week; empty where there is nothing to plan.
    std::vector<std::vector<Practice>> weeks;
    /// The first few of each article in `read`, each once, in alphabetical order.
    std::vector<std::string> references;
};

/// `plan` is the reader's own; where it is empty a new one is made.
SuggestionTexts suggestionTexts(const advice::Recommender &recommender, std::vector<advice::Planned> plan,
                                base::Language language);

/// "Because your answers about “asking” lean low (2.3 of 7)."; where safety comes first, that it does. Empty
/// without a reason.
std::string reasonSentence(const std::optional<advice::Reason> &reason, advice::SafetyEffect safety,
                           base::Language language);

/// "alone", "every week".
const base::Localized &wordsOf(content::Practice::Company company);
const base::Localized &wordsOf(content::Practice::Frequency frequency);

} // namespace report
