#include "content/checks.h"
#include "content/figures.h"

namespace content {

namespace {

void checkNoFigure(const base::Localized &text, const PairText &pair, const ProblemList &problems)
{
    for (const auto *words : {&text.en, &text.zh}) {
        if (const auto claim = claimIn(*words))
            problems.error(pair.line,
                           "'" + claim->words + "' of '" + pair.id
                               + "' needs a citation, which cannot stand here");
    }
}

void checkPairText(const PairText &pair, const Catalogue &catalogue, const ProblemList &problems)
{
    for (const auto &slug : pair.articles) {
        if (!catalogue.slugs.contains(slug))
            problems.error(pair.line, "unknown article '" + slug + "' of '" + pair.id + "'");
    }
    for (const auto &id : pair.phrases) {
        if (!catalogue.phrases.contains(id))
            problems.error(pair.line, "unknown phrase '" + id + "' of '" + pair.id + "'");
    }
    checkNoFigure(pair.cycle, pair, problems);
    for (const auto &perspective : pair.perspectives)
        checkNoFigure(perspective.text, pair, problems);
    for (const auto &agreement : pair.agreements)
        checkNoFigure(agreement, pair, problems);
}

} // namespace

void checkPairTexts(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const ProblemList list("pairs.json", problems);
    for (const auto &pair : catalogue.pack->pairTexts)
        checkPairText(pair, catalogue, list);
}

} // namespace content
