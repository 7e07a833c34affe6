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

/// The rules behind check(), one source file per subject. Each adds what it finds to `problems`.
namespace content {

/// The ids of everything in a pack, for checks of references to them. The pack and `facetNames` must outlive
/// it: it holds views into both.
struct Catalogue
{
    Catalogue(const Pack &pack, const std::vector<std::string> &facetNames);

    const Pack *pack;
    std::set<std::string_view> slugs;
    std::set<std::string_view> categories;
    /// Empty where the pack lists none: then any situation is accepted. The same for facets.
    std::set<std::string_view> situations;
    std::set<std::string_view> facets;
    std::set<std::string_view> phrases;
    std::map<std::string_view, const Reference *> references;
    /// The files of the articles.
    std::set<std::string_view> files;
};

/// The parsed Markdown of a file, shared by all checks. The name of the file must outlive it.
struct Body
{
    template <typename Text>
    explicit Body(const Text &text)
        : Body(text.file, text.language, text.body, text.bodyLine)
    {
    }
    Body(std::string_view sourceFile, base::Language sourceLanguage, std::string_view markdown,
         int lineInFile);

    /// A line of the tree as a line of the file, both from 1.
    int inFile(int line) const { return firstLine + line - 1; }

    std::string_view file;
    base::Language language;
    int firstLine;
    markdown::Block document;
    std::vector<CitationMark> marks;
};

/// The list as it is, or as warnings for a pack without references, to which the editorial rules of the
/// library do not apply.
ProblemList editorialRules(const Catalogue &catalogue, const ProblemList &problems);

/// A text of the front matter, and its line in the file.
struct PlacedText
{
    std::string_view text;
    int line = 0;
};

/// What `tonight` says without the phrases, in its order; nothing where the article has none. Views into the
/// article.
std::vector<PlacedText> tonightTexts(const Article &article);

/// The JSON pointer of a phrase of an article, and of a key of it.
std::string phrasePointer(std::size_t index);
std::string phrasePointer(std::size_t index, std::string_view key);
/// "a, b and c".
std::string enumeration(const std::vector<std::string> &words);

/// The headings of the template: all of them, in their order, and no other of the first or second level.
void checkTemplate(const Body &body, const std::vector<Section> &sections,
                   std::span<const SectionTitle> titles, const ProblemList &problems);
/// An article with a safety note opens with it: a block quote, before the first heading or right below it.
void checkSafetyNote(const Article &article, const Body &body, const ProblemList &problems);
/// Raw HTML, pictures, and footnotes that are defined in the text instead of in references.json.
void checkMarkup(const Body &body, const ProblemList &problems);
/// English words, or Han characters, of all sections but the questions.
std::size_t bodyLength(const std::vector<Section> &sections, base::Language language);
/// The lengths of the text and of each answer, and the numbers of questions, cited works and phrases.
void checkAmounts(const Article &article, const Body &body, const std::vector<Section> &sections,
                  const ProblemList &problems);
/// A lede longer than 200 characters.
void checkLede(std::string_view lede, const base::JsonLines &lines, const ProblemList &problems);

/// English text whose reading ease (ReadingCounts::ease()) is below 55.
void checkReadingEase(const Body &body, const ProblemList &problems);
/// Placeholders of `attune-content new` that were not replaced yet.
void checkWritten(const Article &article, const Body &body, const std::vector<Section> &sections,
                  const ProblemList &problems);
/// Words for which the glossary has another term.
void checkTerms(const Article &article, const Body &body, const Catalogue &catalogue,
                const ProblemList &problems);
void checkTerms(const Practice &practice, const Body &body, const Catalogue &catalogue,
                const ProblemList &problems);
/// The same in the glossary, the texts of profiles and those of pairs.
void checkTermsOfLists(const Catalogue &catalogue, std::vector<Problem> &problems);

/// Links to files and addresses that are not there.
void checkLinks(const Body &body, const Catalogue &catalogue, const ProblemList &problems);
/// Citations of works that neither the pack nor a footnote of the text defines.
void checkCitations(const Body &body, const Catalogue &catalogue, const ProblemList &problems);
/// Claims (see claimIn()) without a citation, and figures from works that lend none.
void checkFigures(const Body &body, const Catalogue &catalogue, const ProblemList &problems);

/// References in the front matter to unknown categories, facets and articles, and figures in it.
void checkNames(const Article &article, const Catalogue &catalogue, const ProblemList &problems);
void checkNames(const Practice &practice, const Catalogue &catalogue, const ProblemList &problems);
/// Terms of unknown articles, and works that no text cites.
void checkLists(const Catalogue &catalogue, const std::set<std::string> &citedKeys,
                std::vector<Problem> &problems);

/// Slots and situations of phrases, and whether any phrase can be sent as a text.
void checkPhrases(const Article &article, const Catalogue &catalogue, const ProblemList &problems);
/// How many actions and phrases `tonight` has, whether the phrases are ready to say, and its length.
void checkTonight(const Article &article, const Catalogue &catalogue, const ProblemList &problems);
/// Wordings that blame the listener ("always", "never", "should") anywhere but in `instead_of`.
void checkBlame(const Article &article, const ProblemList &problems);
/// Ids and wordings that stand twice in the library.
void checkPhrasesOnce(const Pack &pack, std::vector<Problem> &problems);

/// The articles and phrases that the texts of pairs name, and figures, which cannot be cited there.
void checkPairTexts(const Catalogue &catalogue, std::vector<Problem> &problems);

/// The text of one article that originality is compared on; its lines are those of the file.
struct ComparedText
{
    Wording body;
    Wording phrases;
    /// Of `tonight`, which is too short to compare its runs of words.
    std::vector<LongSentence> tonight;
    /// The persons of the section "case".
    std::vector<Person> persons;
};

ComparedText comparedTextOf(const Article &article, const Body &body, const std::vector<Section> &sections);
/// Sentences, more than 2 % of the runs of eight words, and names of persons that articles with different
/// slugs share. `texts` has one entry per article of the pack, in their order.
void checkOriginality(const Catalogue &catalogue, const std::vector<ComparedText> &texts,
                      std::vector<Problem> &problems);
/// Regions of the plane and facets that too few articles and phrases speak to, as warnings. Only in a library
/// with texts for profiles: others suggest nothing by them.
void checkCoverage(const Catalogue &catalogue, std::vector<Problem> &problems);
/// The articles that paths lead through, lines that stand twice, and figures, which cannot be cited there.
void checkPaths(const Catalogue &catalogue, std::vector<Problem> &problems);

/// Asks of unknown pages, pages without asks, how many there are of each page, term and situation, how long
/// they are, placeholders among them, and asks that stand twice in the pack.
void checkAsks(const Catalogue &catalogue, std::vector<Problem> &problems);
/// How many concepts there are, words of two concepts or kinds of danger, and the pages for the latter.
void checkVocabulary(const Catalogue &catalogue, std::vector<Problem> &problems);

/// What the comparison of the languages needs of a body.
struct BodyFacts
{
    std::set<std::string> citedKeys;
    std::size_t questions = 0;
};

/// Slugs used twice, missing translations, and what differs between the two languages. The facts have one
/// entry per article and practice of the pack, in their order.
void checkParity(const Catalogue &catalogue, const std::vector<BodyFacts> &articles,
                 const std::vector<BodyFacts> &practices, std::vector<Problem> &problems);

} // namespace content
