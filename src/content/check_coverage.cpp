#include "content/checks.h"
#include "content/coverage.h"

namespace content {

namespace {

std::string counted(std::size_t count, const std::string &what)
{
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

} // namespace

void checkCoverage(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    if (catalogue.pack->profileTexts.empty() || catalogue.facets.empty())
        return;
    const ProblemList list("", problems);
    const std::vector<std::string> facets(catalogue.facets.begin(), catalogue.facets.end());
    for (const auto &covered : coverage(*catalogue.pack, facets)) {
        const auto name = (covered.isRegion ? "the region '" : "the facet '") + covered.name + "'";
        if (covered.articles < FewestArticles)
            list.warning(0,
                         counted(covered.articles, "article") + " for " + name + "; at least "
                             + std::to_string(FewestArticles) + " are wanted");
        if (covered.phrases < FewestPhrases)
            list.warning(0,
                         counted(covered.phrases, "phrase") + " for " + name + "; at least "
                             + std::to_string(FewestPhrases) + " are wanted");
    }
}

} // namespace content
