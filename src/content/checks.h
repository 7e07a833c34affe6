#pragma once

#include "content/pack.h"
#include "content/persons.h"
#include "content/problem.h"
#include "content/prose.h"
#include "content/sections.h"
#include "content/wording.h"
#include "markdown/tree.h"

#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// The rules behind check(), one file a subject.
namespace content {

/// What a pack has, by name. The pack must outlive it.
struct Catalogue
{
    Catalogue(const Pack &pack, const std::vector<std::string> &facetNames);

    const Pack *pack;
    std::set<std::string_view> slugs;
    std::set<std::string_view> categories;
    /// Empty where the pack lists none: then any is right. The same for facets.
    std::set<std::string_view> situations;
    std::set<std::string_view> facets;
    std::set<std::string_view> phrases;
    std::map<std::string_view, const Reference *> references;
    /// The files of the articles.
    std::set<std::string_view> files;
};

/// The Markdown of a file, read once for all checks.
struct Body
{
    template <typename Text>
    explicit Body(const Text &text)
        : Body(text.file, text.language, text.body, text.bodyLine)
    {
    }
    Body(std::string_view sourceFile, base::Language sourceLanguage, std::string_view markdown,
         int lineInFile);

    /// A line of the tree as a line of the file.
    int inFile(int line) const { return firstLine + line - 1; }

    std::string_view file;
    base::Language language;
    int firstLine;
    markdown::Block document;
    std::vector<CitationMark> marks;
};

/// The list as it is, or mild where the house rules of the library do not bind.
ProblemList editorialRules(const Catalogue &catalogue, const ProblemList &problems);

/// The JSON pointer of a phrase of an article, and of a key of it.
std::string phrasePointer(std::size_t index);
std::string phrasePointer(std::size_t index, std::string_view key);
/// "a, b and c".
std::string enumeration(const std::vector<std::string> &words);

void checkTemplate(const Body &body, const std::vector<Section> &sections,
                   std::span<const SectionTitle> titles, const ProblemList &problems);
/// An article with a safety note opens with it: a block quote, before the first heading or right below it.
void checkSafetyNote(const Article &article, const Body &body, const ProblemList &problems);
/// Raw HTML, pictures, footnotes of its own.
void checkMarkup(const Body &body, const ProblemList &problems);
/// English words, or Han characters, of all sections but the questions.
std::size_t bodyLength(const std::vector<Section> &sections, base::Language language);
/// Lengths, and the numbers of questions, works and phrases.
void checkAmounts(const Article &article, const Body &body, const std::vector<Section> &sections,
                  const ProblemList &problems);
void checkLede(std::string_view lede, const base::JsonLines &lines, const ProblemList &problems);

/// English that is harder to read than the library wants to be.
void checkReadingEase(const Body &body, const ProblemList &problems);
/// What `attune-content new` laid out and nobody has written yet.
void checkWritten(const Article &article, const Body &body, const std::vector<Section> &sections,
                  const ProblemList &problems);
/// Words the glossary has another word for.
void checkTerms(const Article &article, const Body &body, const Catalogue &catalogue,
                const ProblemList &problems);
void checkTerms(const Practice &practice, const Body &body, const Catalogue &catalogue,
                const ProblemList &problems);
/// The same in the glossary, the texts of profiles and those for two.
void checkTermsOfLists(const Catalogue &catalogue, std::vector<Problem> &problems);

void checkLinks(const Body &body, const Catalogue &catalogue, const ProblemList &problems);
void checkCitations(const Body &body, const Catalogue &catalogue, const ProblemList &problems);
void checkFigures(const Body &body, const Catalogue &catalogue, const ProblemList &problems);

void checkNames(const Article &article, const Catalogue &catalogue, const ProblemList &problems);
void checkNames(const Practice &practice, const Catalogue &catalogue, const ProblemList &problems);
void checkLists(const Catalogue &catalogue, const std::set<std::string> &citedKeys,
                std::vector<Problem> &problems);

void checkPhrases(const Article &article, const Catalogue &catalogue, const ProblemList &problems);
/// "Always", "never", "should", said to the listener anywhere but in `instead_of`.
void checkBlame(const Article &article, const ProblemList &problems);
/// Ids and wordings that stand twice in the library.
void checkPhrasesOnce(const Pack &pack, std::vector<Problem> &problems);

/// The articles and phrases that the texts for two name, and figures, which cannot be cited there.
void checkPairTexts(const Catalogue &catalogue, std::vector<Problem> &problems);

/// What one article says that no other may say, in the lines of its file.
struct ComparedText
{
    Wording body;
    Wording phrases;
    std::vector<Person> persons;
};

ComparedText comparedTextOf(const Article &article, const Body &body, const std::vector<Section> &sections);
/// Sentences, runs of words and names of cases that two articles share. `texts` has one entry an article of
/// the pack, in their order.
void checkOriginality(const Catalogue &catalogue, const std::vector<ComparedText> &texts,
                      std::vector<Problem> &problems);
/// Regions of the plane and facets that too few articles and phrases speak to. Only in a library that
/// composes profiles: no other leads its readers by them.
void checkCoverage(const Catalogue &catalogue, std::vector<Problem> &problems);
/// The articles that paths lead through, lines that stand twice, and figures, which cannot be cited there.
void checkPaths(const Catalogue &catalogue, std::vector<Problem> &problems);

/// What a text says besides its values, for the comparison of the languages.
struct BodyFacts
{
    std::set<std::string> citedKeys;
    std::size_t questions = 0;
};

/// Slugs used twice, missing translations, and what differs between the two languages. `facts` has one entry
/// an article and practice of the pack, in their order.
void checkParity(const Catalogue &catalogue, const std::vector<BodyFacts> &articles,
                 const std::vector<BodyFacts> &practices, std::vector<Problem> &problems);

} // namespace content
