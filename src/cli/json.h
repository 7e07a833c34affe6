#pragma once

#include "library/library.h"

#include <string>
#include <vector>

namespace cli {

// What the commands print with --json, indented by two.
std::string toJson(const std::vector<library::ArticleSummary> &articles);
std::string toJson(const std::vector<library::Hit> &hits);
std::string toJson(const std::vector<library::ArticlePhrase> &phrases);
std::string toJson(const content::Article &article, const library::Library &library);

} // namespace cli
