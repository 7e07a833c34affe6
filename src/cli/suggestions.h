#pragma once

#include "base/language.h"
#include "content/page.h"
#include "quiz/profile.h"

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
        std::string insteadOf;
        std::string why;
        std::string ifItLandsBadly;
    };
    struct Practising
    {
        std::string title;
        /// "10 min · together · every week".
        std::string facts;
        std::string ifThen;
        /// Its first section.
        std::vector<content::PlainStep> steps;
        std::string reason;
    };
    std::vector<Reading> read;
    std::vector<Saying> say;
    std::vector<Practising> practise;
    /// Of the articles in `read`, each once, in alphabetical order.
    std::vector<std::string> references;
};

Suggestions suggest(const store::Library &library, const quiz::Instrument &instrument,
                    const quiz::Profile &profile, base::Language language);

} // namespace cli
