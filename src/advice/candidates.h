#pragma once

#include "advice/ranking.h"
#include "content/values.h"

#include <string>
#include <string_view>

/// Articles, phrases and practices as the ranking (advice/ranking.h) needs them.
namespace advice {

/// isAboutFear: it is of the category "safety" or has the tag "fear", "coercion" or "coercive-control". The
/// reasons of a safety note do not count, because most pages that warn of coercion are about something else.
Candidate articleCandidate(std::string slug, const content::SpeaksTo &speaksTo, std::string_view category,
                           const std::vector<std::string> &tags = {});
/// `article` and `category` are those of the article it belongs to; of the former only the facets are used.
/// isConfronting: its tone is firm, or it is for a situation of criticising the partner, of refusing them, of
/// a quarrel or of discussing the relationship. Phrases of the safety pages never are, because they were
/// written for people who are afraid.
Candidate phraseCandidate(const content::Phrase &phrase, const content::SpeaksTo &article,
                          std::string_view category);
/// isConfronting: it is done together, or its own safety note names coercion.
Candidate practiceCandidate(const content::Practice &practice);

} // namespace advice
