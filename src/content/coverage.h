#pragma once

#include "content/pack.h"

#include <cstddef>
#include <string>
#include <vector>

namespace content {

/// How many articles and phrases the library has for one region of the plane or one facet.
struct Coverage
{
    /// A region of the plane ("anxious") or a facet of communication ("asking").
    std::string name;
    bool isRegion = false;
    /// Both languages of one slug are one article.
    std::size_t articles = 0;
    std::size_t phrases = 0;

    bool operator==(const Coverage &) const = default;
};

/// With fewer, checkCoverage() warns.
constexpr std::size_t FewestArticles = 8;
constexpr std::size_t FewestPhrases = 30;

/// The four regions, then the facets in their order. An article fits a region when its speaks_to names one of
/// the region's ends at least and nothing against it, a phrase when `suits` names the region, or any. An
/// article fits a facet that it names, and its phrases with it. Facets called like a region or a dimension of
/// the plane are left out: a scale without facets has its own id as its facet, also where it is none of
/// communication.
std::vector<Coverage> coverage(const Pack &pack, const std::vector<std::string> &facets);

} // namespace content
