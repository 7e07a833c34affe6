#pragma once

#include "store/library.h"

#include <string>
#include <vector>

namespace cli {

// What the commands print with --json, indented by two.
std::string toJson(const std::vector<store::ArticleSummary> &articles);
std::string toJson(const std::vector<store::Hit> &hits);
std::string toJson(const std::vector<store::ArticlePhrase> &phrases);
std::string toJson(const content::Article &article, const store::Library &library);

} // namespace cli
