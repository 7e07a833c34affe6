#pragma once

#include "content/pack.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace content {

/// One language's text of an article in numbers.
struct ArticleStatistics
{
    std::string slug;
    base::Language language = base::Language::English;
    /// English words, or Han characters, without the questions.
    std::size_t length = 0;
    std::size_t phrases = 0;
    std::size_t questions = 0;
    /// Cited works, each once.
    std::size_t references = 0;
    /// ReadingCounts::ease(); English only.
    std::optional<double> readingEase;
    /// Slug of the article of the same language with the greatest overlap; empty where there is none.
    std::string nearest;
    /// Overlap::share of the two, 0 to 1.
    double overlap = 0;
};

/// Of every article of a pack, in their order. In a plain pack, which may be large and full of repetitions,
/// no nearest article is looked for.
std::vector<ArticleStatistics> statistics(const Pack &pack);

/// What a search is told of a pack beside its pages, in numbers.
struct SearchStatistics
{
    struct Count
    {
        std::size_t en = 0;
        std::size_t zh = 0;

        bool operator==(const Count &) const = default;
    };

    struct CategoryAsks
    {
        std::string category;
        Count asks;
    };

    /// One per category, in their order: the asks of its articles.
    std::vector<CategoryAsks> categories;
    /// Asks of the others.
    Count practices;
    Count terms;
    Count situations;
    Count elsewhere;
    /// Concepts and kinds of danger that have words in a language.
    Count concepts;
    Count danger;
};

SearchStatistics searchStatistics(const Pack &pack);

} // namespace content
