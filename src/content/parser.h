#pragma once

#include "base/error.h"
#include "content/problem.h"
#include "content/values.h"

#include <string>
#include <string_view>
#include <vector>

namespace content {

/// Reads one authored article: a JSON front matter block, then Markdown. Unknown keys are errors, so that a
/// misspelt key is not ignored. Every mistake of the front matter is added to `problems` with `file` and its
/// line; what could be read is returned all the same, so that one run reports everything. `file` is relative
/// to the pack: "articles/conflict/starting-softly.en.md" gives category, slug and language. The other
/// functions below report and return in the same way.
Article parseArticle(std::string_view file, std::string_view source, std::vector<Problem> &problems);

/// Reads a Markdown file of a plain pack, with or without front matter. Title: first heading, else file name.
/// Category: first folder (empty at the top). Language: of the file name, else zh where Han characters
/// outnumber Latin words, else en. Slug: see plainSlug().
Article parsePlainArticle(std::string_view file, std::string_view source, std::vector<Problem> &problems);

/// The path below the pack without ".md" (and without ".en" or ".zh") in lower case, with every run of
/// characters that are neither letters nor digits of any script replaced by one '-', none at the ends:
/// "docs/Issue 1.md" gives "docs-issue-1".
std::string plainSlug(std::string_view file);

Practice parsePractice(std::string_view file, std::string_view source, std::vector<Problem> &problems);

std::vector<Category> parseCategories(std::string_view file, std::string_view json,
                                      std::vector<Problem> &problems);
std::vector<Situation> parseSituations(std::string_view file, std::string_view json,
                                       std::vector<Problem> &problems);
/// Every region must be one of the four, or two of them in the order secure, anxious, avoidant, fearful.
std::vector<ProfileText> parseProfileTexts(std::string_view file, std::string_view json,
                                           std::vector<Problem> &problems);
/// The regions of every text must stand in the order secure, anxious, avoidant, fearful and make its id; both
/// languages are required. Where the file holds anything, a pair of regions without a text is an error.
std::vector<PairText> parsePairTexts(std::string_view file, std::string_view json,
                                     std::vector<Problem> &problems);
/// Both languages are required everywhere; a path has four to six steps, and no article twice.
std::vector<LearningPath> parseLearningPaths(std::string_view file, std::string_view json,
                                             std::vector<Problem> &problems);
std::vector<Term> parseGlossary(std::string_view file, std::string_view json, std::vector<Problem> &problems);
std::vector<Reference> parseReferences(std::string_view file, std::string_view json,
                                       std::vector<Problem> &problems);

} // namespace content
