#include "base/text.h"
#include "content/checks.h"
#include "markdown/parser.h"

#include <algorithm>

namespace content {

namespace {

BodyFacts factsOf(const Body &body, const std::vector<Section> &sections)
{
    BodyFacts facts;
    for (const auto &mark : body.marks)
        facts.citedKeys.insert(mark.key);
    facts.questions = questions(sections).size();
    return facts;
}

/// The rules that articles and practices share.
void checkBody(const Body &body, const Catalogue &catalogue, const ProblemList &problems)
{
    checkMarkup(body, problems);
    checkLinks(body, catalogue, problems);
    checkCitations(body, catalogue, editorialRules(catalogue, problems));
    checkFigures(body, catalogue, editorialRules(catalogue, problems));
}

/// What is compared between articles after each was checked by itself.
struct ArticleFacts
{
    BodyFacts body;
    ComparedText text;
};

ArticleFacts checkArticle(const Article &article, const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const ProblemList list(article.file, problems);
    const auto editorial = editorialRules(catalogue, list);
    const bool hasFront = !article.keyLines.empty();
    if (!hasFront && article.body.empty())
        return {};
    const Body body(article);
    const auto parts = sections(body.document, article.language);
    checkTemplate(body, parts, sectionTitles(), editorial);
    checkBody(body, catalogue, list);
    checkAmounts(article, body, parts, editorial);
    checkReadingEase(body, editorial);
    checkTerms(article, body, catalogue, editorial);
    checkWritten(article, body, parts, list);
    if (hasFront) {
        checkSafetyNote(article, body, editorial);
        checkLede(article.lede, article.keyLines, editorial);
        checkNames(article, catalogue, list);
        checkPhrases(article, catalogue, list);
        checkTonight(article, catalogue, list);
        checkBlame(article, list);
    }
    return {factsOf(body, parts), comparedTextOf(article, body, parts)};
}

BodyFacts checkPractice(const Practice &practice, const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const ProblemList list(practice.file, problems);
    const bool hasFront = !practice.keyLines.empty();
    if (!hasFront && practice.body.empty())
        return {};
    const Body body(practice);
    const auto parts = sections(body.document, practice.language);
    checkTemplate(body, parts, practiceSectionTitles(), editorialRules(catalogue, list));
    checkBody(body, catalogue, list);
    checkTerms(practice, body, catalogue, editorialRules(catalogue, list));
    if (hasFront) {
        checkLede(practice.lede, practice.keyLines, list);
        checkNames(practice, catalogue, list);
    }
    return factsOf(body, parts);
}

void checkAuthored(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const auto &pack = *catalogue.pack;
    std::vector<BodyFacts> articles;
    std::vector<BodyFacts> practices;
    std::vector<ComparedText> texts;
    for (const auto &article : pack.articles) {
        auto facts = checkArticle(article, catalogue, problems);
        articles.push_back(std::move(facts.body));
        texts.push_back(std::move(facts.text));
    }
    for (const auto &practice : pack.practices)
        practices.push_back(checkPractice(practice, catalogue, problems));

    std::set<std::string> citedKeys;
    for (const auto *facts : {&articles, &practices}) {
        for (const auto &fact : *facts)
            citedKeys.insert(fact.citedKeys.begin(), fact.citedKeys.end());
    }
    checkLists(catalogue, citedKeys, problems);
    checkTermsOfLists(catalogue, problems);
    checkPhrasesOnce(pack, problems);
    checkPairTexts(catalogue, problems);
    checkPaths(catalogue, problems);
    checkParity(catalogue, articles, practices, problems);
    checkOriginality(catalogue, texts, problems);
    checkCoverage(catalogue, problems);
    if (!pack.asks.empty()) {
        checkAsks(catalogue, problems);
        checkVocabulary(catalogue, problems);
    }
}

void checkPlain(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    for (const auto &article : catalogue.pack->articles) {
        const Body body(article);
        const ProblemList list(article.file, problems);
        checkLinks(body, catalogue, list);
        checkCitations(body, catalogue, list);
    }
}

} // namespace

Catalogue::Catalogue(const Pack &read, const std::vector<std::string> &facetNames)
    : pack(&read)
    , facets(facetNames.begin(), facetNames.end())
{
    for (const auto &category : read.categories)
        categories.insert(category.id);
    for (const auto &situation : read.situations)
        situations.insert(situation.id);
    for (const auto &reference : read.references)
        references.emplace(reference.id, &reference);
    for (const auto &article : read.articles) {
        slugs.insert(article.slug);
        files.insert(article.file);
        for (const auto &phrase : article.phrases)
            phrases.insert(phrase.id);
    }
}

Body::Body(std::string_view sourceFile, base::Language sourceLanguage, std::string_view markdown,
           int lineInFile)
    : file(sourceFile)
    , language(sourceLanguage)
    , firstLine(lineInFile)
    , document(markdown::parse(markdown))
    , marks(citationMarks(document))
{
}

// A pack without references cannot cite, so it is not the bundled library.
ProblemList editorialRules(const Catalogue &catalogue, const ProblemList &problems)
{
    return catalogue.references.empty() ? problems.asWarnings() : problems;
}

std::string phrasePointer(std::size_t index)
{
    return base::pointerTo("/phrases", index);
}

std::string phrasePointer(std::size_t index, std::string_view key)
{
    return phrasePointer(index) + "/" + std::string(key);
}

std::string enumeration(const std::vector<std::string> &words)
{
    std::string text;
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (index > 0)
            text += index + 1 == words.size() ? " and " : ", ";
        text += words[index];
    }
    return text;
}

std::vector<Problem> check(const Pack &pack, const std::vector<std::string> &facets)
{
    std::vector<Problem> problems;
    const Catalogue catalogue(pack, facets);
    if (pack.isPlain)
        checkPlain(catalogue, problems);
    else
        checkAuthored(catalogue, problems);
    std::ranges::sort(problems);
    return problems;
}

} // namespace content
