#include "advice/candidates.h"

#include <algorithm>
#include <array>
#include <utility>

namespace advice {

namespace {

constexpr auto FearTags = std::to_array<std::string_view>({"fear", "coercion", "coercive-control"});
constexpr auto ConfrontingSituations = std::to_array<std::string_view>(
    {"setting-a-boundary", "starting-a-hard-talk", "mid-argument", "not-feeling-heard", "feeling-hurt",
     "feeling-jealous", "talking-about-us", "asking-for-space", "declining"});

std::optional<Direction> direction(std::optional<content::End> end)
{
    if (!end)
        return std::nullopt;
    return *end == content::End::High ? Direction::High : Direction::Low;
}

Candidate candidate(std::string id, const content::SpeaksTo &speaksTo)
{
    Candidate result;
    result.id = std::move(id);
    result.anxiety = direction(speaksTo.anxiety);
    result.avoidance = direction(speaksTo.avoidance);
    result.facets = speaksTo.facets;
    return result;
}

std::vector<quiz::Style> styles(const std::vector<content::AuthoredStyle> &suits)
{
    std::vector<quiz::Style> result;
    for (const auto style : suits) {
        // With "any" the phrase suits no style better than others.
        if (style == content::AuthoredStyle::Any)
            return {};
        result.push_back(style == content::AuthoredStyle::Secure         ? quiz::Style::Secure
                             : style == content::AuthoredStyle::Anxious  ? quiz::Style::Anxious
                             : style == content::AuthoredStyle::Avoidant ? quiz::Style::Avoidant
                                                                         : quiz::Style::Fearful);
    }
    return result;
}

} // namespace

Candidate articleCandidate(std::string slug, const content::SpeaksTo &speaksTo, std::string_view category,
                           const std::vector<std::string> &tags)
{
    auto result = candidate(std::move(slug), speaksTo);
    result.isSafety = category == content::SafetyCategory;
    result.isAboutFear = result.isSafety || std::ranges::find_first_of(tags, FearTags) != tags.end();
    return result;
}

Candidate phraseCandidate(const content::Phrase &phrase, const content::SpeaksTo &article,
                          std::string_view category)
{
    auto result = candidate(phrase.id, {});
    result.suits = styles(phrase.suits);
    result.facets = article.facets;
    result.isSafety = category == content::SafetyCategory;
    result.isConfronting = !result.isSafety
        && (phrase.tone == content::Tone::Firm
            || std::ranges::find(ConfrontingSituations, phrase.situation) != ConfrontingSituations.end());
    return result;
}

Candidate practiceCandidate(const content::Practice &practice)
{
    auto result = candidate(practice.slug, practice.speaksTo);
    result.isConfronting = practice.company == content::Practice::Company::Together
        || std::ranges::find(practice.safety, "coercion") != practice.safety.end();
    return result;
}

} // namespace advice
