#pragma once

#include "content/values.h"
#include "quiz/advice.h"

#include <string>
#include <string_view>

/// What can be suggested after a profile, as the ranking of quiz/advice.h wants to know it.
namespace report {

quiz::Candidate articleCandidate(std::string slug, const content::SpeaksTo &speaksTo,
                                 std::string_view category);
/// `article` is what the article it belongs to speaks to, `category` that article's.
quiz::Candidate phraseCandidate(const content::Phrase &phrase, const content::SpeaksTo &article,
                                std::string_view category);
quiz::Candidate practiceCandidate(const content::Practice &practice);

} // namespace report
