#include "content/checks.h"
#include "content/figures.h"

namespace content {

namespace {

void checkFacets(const SpeaksTo &speaksTo, const Catalogue &catalogue, const base::JsonLines &lines,
                 const ProblemList &problems)
{
    for (const auto &facet : speaksTo.facets) {
        if (!catalogue.facets.empty() && !catalogue.facets.contains(facet))
            problems.error(base::lineAt(lines, "/speaks_to/facets"), "unknown facet '" + facet + "'");
    }
}

void checkSlugs(const std::vector<std::string> &slugs, std::string_view pointer, const Catalogue &catalogue,
                const base::JsonLines &lines, const ProblemList &problems)
{
    for (const auto &slug : slugs) {
        if (!catalogue.slugs.contains(slug))
            problems.error(base::lineAt(lines, pointer), "unknown article '" + slug + "'");
    }
}

/// Figures are refused in the front matter, because no citation can stand there.
void checkNoFigure(std::string_view text, int line, const ProblemList &problems)
{
    if (const auto claim = claimIn(text))
        problems.error(line, "'" + claim->words + "' needs a citation, which cannot stand here");
}

} // namespace

void checkNames(const Article &article, const Catalogue &catalogue, const ProblemList &problems)
{
    const auto &lines = article.keyLines;
    if (!article.category.empty() && !catalogue.categories.contains(article.category))
        problems.error(0, "unknown category '" + article.category + "'");
    checkFacets(article.speaksTo, catalogue, lines, problems);
    checkSlugs(article.related, "/related", catalogue, lines, problems);
    for (const auto &slug : article.related) {
        if (slug == article.slug)
            problems.error(base::lineAt(lines, "/related"), "the article is related to itself");
    }
    checkNoFigure(article.lede, base::lineAt(lines, "/lede"), problems);
    for (const auto &[text, line] : tonightTexts(article))
        checkNoFigure(text, line, problems);
    for (std::size_t index = 0; index < article.phrases.size(); ++index)
        checkNoFigure(article.phrases[index].why, base::lineAt(lines, phrasePointer(index, "why")), problems);
}

void checkNames(const Practice &practice, const Catalogue &catalogue, const ProblemList &problems)
{
    checkFacets(practice.speaksTo, catalogue, practice.keyLines, problems);
    checkSlugs(practice.articles, "/articles", catalogue, practice.keyLines, problems);
    checkNoFigure(practice.lede, base::lineAt(practice.keyLines, "/lede"), problems);
}

void checkLists(const Catalogue &catalogue, const std::set<std::string> &citedKeys,
                std::vector<Problem> &problems)
{
    const ProblemList glossary("glossary.json", problems);
    for (const auto &term : catalogue.pack->terms) {
        if (!term.article.empty() && !catalogue.slugs.contains(term.article))
            glossary.error(term.line, "unknown article '" + term.article + "' of the term '" + term.id + "'");
    }
    const ProblemList references("references.json", problems);
    for (const auto &reference : catalogue.pack->references) {
        if (!reference.id.empty() && !citedKeys.contains(reference.id))
            references.warning(reference.line, "the work '" + reference.id + "' is cited nowhere");
    }
}

} // namespace content
