#include "content/checks.h"
#include "content/reading_ease.h"

#include <cmath>

namespace content {

namespace {

constexpr double LowestEase = 55;
/// With fewer words the number depends too much on single words.
constexpr std::size_t FewestWords = 100;

} // namespace

void checkReadingEase(const Body &body, const ProblemList &problems)
{
    if (body.language != base::Language::English)
        return;
    const auto counts = readingCounts(body.document);
    if (counts.words < FewestWords || counts.ease() >= LowestEase)
        return;
    problems.error(body.firstLine,
                   "the reading ease is " + std::to_string(static_cast<int>(std::floor(counts.ease())))
                       + "; at least 55 is wanted (shorter sentences, shorter words)");
}

} // namespace content
