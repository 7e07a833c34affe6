#pragma once

#include "content/values.h"

#include <string>
#include <string_view>

/// The values of a bundle that no query looks into, as JSON. The functions that read throw std::runtime_error
/// for anything that toJson() does not write, because a bundle may come from a stranger.
namespace library {

std::string toJson(const content::Category &category);
std::string toJson(const content::Situation &situation);
std::string toJson(const content::ProfileText &text);
std::string toJson(const content::PairText &text);
std::string toJson(const content::LearningPath &path);
std::string toJson(const content::Term &term);
std::string toJson(const content::Reference &reference);
std::string toJson(const content::Phrase &phrase);
std::string toJson(const content::Practice &practice);
/// Tags, speaks_to, safety and related of an article; empty where it has none of them.
std::string detailsToJson(const content::Article &article);

content::Category categoryFromJson(std::string_view json);
content::Situation situationFromJson(std::string_view json);
content::ProfileText profileTextFromJson(std::string_view json);
content::PairText pairTextFromJson(std::string_view json);
content::LearningPath learningPathFromJson(std::string_view json);
content::Term termFromJson(std::string_view json);
content::Reference referenceFromJson(std::string_view json);
content::Phrase phraseFromJson(std::string_view json);
content::Practice practiceFromJson(std::string_view json);
/// Sets what detailsToJson() writes.
void readDetails(std::string_view json, content::Article &article);

} // namespace library
