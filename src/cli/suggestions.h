#pragma once

#include "base/language.h"
#include "quiz/advice.h"
#include "quiz/playbook.h"

#include <string>
#include <vector>

namespace store {
class Library;
}

namespace cli {

/// What follows from a profile, as a report prints it: the first few of each, best first. A reason is empty
/// where the profile leans nowhere.
struct Suggestions
{
    struct Reading
    {
        std::string title;
        std::string lede;
        /// "7 min to read".
        std::string facts;
        std::string reason;
    };
    struct Saying
    {
        std::string say;
        std::string ifItLandsBadly;
    };
    struct Practising
    {
        std::string title;
        /// "10 min · together · every week".
        std::string facts;
        std::string ifThen;
        std::string reason;
    };
    std::vector<Reading> read;
    std::vector<Saying> say;
    /// One after the other, each with its practices; empty where there is nothing to plan.
    std::vector<std::vector<Practising>> weeks;
    /// The first few of each article in `read`, each once, in alphabetical order.
    std::vector<std::string> references;
};

/// What suggestions rest on.
struct Basis
{
    std::vector<quiz::ScoredInstrument> scored;
    /// What was read and said of articles; what was done and said of practices.
    quiz::History read = {};
    quiz::History practised = {};
    /// The reader's own plan; without one a new one is made.
    std::vector<quiz::Planned> plan = {};
};

Suggestions suggest(const store::Library &library, const Basis &basis, base::Language language);

} // namespace cli
