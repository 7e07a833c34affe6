#include "content/checks.h"
#include "content/figures.h"

#include <algorithm>

namespace content {

namespace {

/// What is wrong with how a claim is backed; empty where nothing is.
std::string mistakeOf(const Claim &claim, const std::vector<std::string> &keys, const Catalogue &catalogue)
{
    if (keys.empty())
        return "'" + claim.words + "' needs a citation in its sentence";
    if (claim.kind != Claim::Kind::Figure)
        return {};
    const bool isBacked = std::ranges::any_of(keys, [&](const std::string &key) {
        const auto reference = catalogue.references.find(key);
        // An unknown work is reported by checkCitations().
        return reference == catalogue.references.end() || reference->second->lendsFigures;
    });
    return isBacked
        ? std::string{}
        : "'" + claim.words + "' is cited from " + enumeration(keys) + ", known in general only: no figure";
}

} // namespace

void checkFigures(const Body &body, const Catalogue &catalogue, const ProblemList &problems)
{
    for (const auto &sentence : sentences(body.document)) {
        const auto claim = claimIn(sentence.text);
        const auto mistake = claim ? mistakeOf(*claim, citedKeys(sentence.text), catalogue) : std::string{};
        if (!mistake.empty())
            problems.error(body.inFile(sentence.line), mistake);
    }
}

} // namespace content
