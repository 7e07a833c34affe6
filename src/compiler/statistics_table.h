#pragma once

#include "content/coverage.h"
#include "content/statistics.h"

#include <nlohmann/json_fwd.hpp>

#include <ostream>
#include <vector>

namespace compiler {

/// The statistics of a pack: one row per article and language, then the coverage of regions and facets, then
/// what a search is told.
struct PackStatistics
{
    std::vector<content::ArticleStatistics> articles;
    std::vector<content::Coverage> coverage;
    content::SearchStatistics search = {};
};

/// As tables in columns, for a terminal; the one of the search only where it is told anything.
void printTable(const PackStatistics &statistics, std::ostream &out);

/// {"articles": [...], "coverage": [...], "search": {...}}
nlohmann::ordered_json toJson(const PackStatistics &statistics);

} // namespace compiler
