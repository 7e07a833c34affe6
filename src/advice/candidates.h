#pragma once

#include "advice/ranking.h"
#include "content/values.h"

#include <string>
#include <string_view>

/// What can be suggested after a profile, as the ranking of quiz/advice.h wants to know it.
namespace advice {

/// It is about fear where it is of the category "safety" or has the tag "fear", "coercion" or
/// "coercive-control". The reasons of a safety note do not count: a page may warn of coercion and be about
/// something else, as most pages that do are.
Candidate articleCandidate(std::string slug, const content::SpeaksTo &speaksTo, std::string_view category,
                           const std::vector<std::string> &tags = {});
/// `article` is what the article it belongs to speaks to, `category` that article's. It is confronting where
/// its tone is firm, or its situation is one of holding something against the partner, of refusing them, of a
/// quarrel or of putting the two of them up for discussion. Sentences of the safety pages are not: they were
/// written for somebody who is afraid.
Candidate phraseCandidate(const content::Phrase &phrase, const content::SpeaksTo &article,
                          std::string_view category);
/// It is confronting where it is done together, or where its own safety note names coercion.
Candidate practiceCandidate(const content::Practice &practice);

} // namespace advice
