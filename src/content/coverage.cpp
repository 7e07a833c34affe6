#include "content/coverage.h"

#include <algorithm>
#include <array>
#include <set>

namespace content {

namespace {

/// A region of the plane and the end of each dimension that it is at.
struct Region
{
    AuthoredStyle style;
    End anxiety;
    End avoidance;
};

constexpr std::array<Region, 4> Regions = {{{AuthoredStyle::Secure, End::Low, End::Low},
                                            {AuthoredStyle::Anxious, End::High, End::Low},
                                            {AuthoredStyle::Avoidant, End::Low, End::High},
                                            {AuthoredStyle::Fearful, End::High, End::High}}};

/// The English text of every slug; the Chinese where there is no other.
std::vector<const Article *> articlesOnce(const Pack &pack)
{
    std::vector<const Article *> articles;
    std::set<std::string_view> seen;
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        for (const auto &article : pack.articles) {
            if (article.language == language && seen.insert(article.slug).second)
                articles.push_back(&article);
        }
    }
    return articles;
}

bool fits(const SpeaksTo &speaksTo, const Region &region)
{
    const bool isNamed = speaksTo.anxiety == region.anxiety || speaksTo.avoidance == region.avoidance;
    return isNamed && speaksTo.anxiety.value_or(region.anxiety) == region.anxiety
        && speaksTo.avoidance.value_or(region.avoidance) == region.avoidance;
}

bool suits(const Phrase &phrase, AuthoredStyle style)
{
    return std::ranges::any_of(
        phrase.suits, [&](AuthoredStyle suited) { return suited == style || suited == AuthoredStyle::Any; });
}

Coverage coverageOf(const Region &region, const std::vector<const Article *> &articles)
{
    Coverage coverage{std::string(code(region.style)), true, 0, 0};
    for (const auto *article : articles) {
        coverage.articles += fits(article->speaksTo, region);
        coverage.phrases += static_cast<std::size_t>(std::ranges::count_if(
            article->phrases, [&](const Phrase &phrase) { return suits(phrase, region.style); }));
    }
    return coverage;
}

Coverage coverageOf(const std::string &facet, const std::vector<const Article *> &articles)
{
    Coverage coverage{facet, false, 0, 0};
    for (const auto *article : articles) {
        const auto &facets = article->speaksTo.facets;
        if (std::ranges::find(facets, facet) == facets.end())
            continue;
        ++coverage.articles;
        coverage.phrases += article->phrases.size();
    }
    return coverage;
}

} // namespace

std::vector<Coverage> coverage(const Pack &pack, const std::vector<std::string> &facets)
{
    const auto articles = articlesOnce(pack);
    std::vector<Coverage> covered;
    for (const auto &region : Regions)
        covered.push_back(coverageOf(region, articles));
    for (const auto &facet : facets) {
        if (!styleFromCode(facet) && facet != "anxiety" && facet != "avoidance")
            covered.push_back(coverageOf(facet, articles));
    }
    return covered;
}

} // namespace content
