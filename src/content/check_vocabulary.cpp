#include "base/text.h"
#include "content/amounts.h"
#include "content/checks.h"
#include "content/letters.h"

#include <algorithm>

namespace content {

namespace {

/// With words in both languages.
constexpr std::size_t FewestConcepts = 150;

constexpr std::string_view File = "concepts.json";

/// Which concept, or kind of danger, a form belongs to, in one language.
class Owners
{
public:
    /// Nothing where the form is new, else the index of its first owner.
    std::optional<std::size_t> add(std::string_view form, std::size_t owner)
    {
        auto words = comparableWords(form, " ");
        if (words.empty())
            return std::nullopt;
        const auto [first, isNew] = m_owners.try_emplace(std::move(words), owner);
        return isNew ? std::nullopt : std::optional(first->second);
    }

private:
    std::map<std::string, std::size_t> m_owners;
};

/// Reports forms of one language that stand twice, in `entries` of the list of `key`.
template <typename Entry>
void checkFormsOnce(const std::vector<Entry> &entries, std::string_view key, base::Language language,
                    const base::JsonLines &lines, const ProblemList &problems)
{
    Owners owners;
    const auto list = base::pointerTo("", key);
    for (std::size_t index = 0; index < entries.size(); ++index) {
        const auto pointer = base::pointerTo(base::pointerTo(list, index), base::code(language));
        const auto &forms = entries[index].forms.in(language);
        for (std::size_t form = 0; form < forms.size(); ++form) {
            const auto first = owners.add(forms[form], index);
            // Two spellings of one concept may be the same here and yet both typed.
            if (first && (*first != index || key == "danger"))
                problems.error(base::lineAt(lines, base::pointerTo(pointer, form)),
                               "'" + forms[form] + "' of '" + entries[index].id + "' stands also in '"
                                   + entries[*first].id + "'");
        }
    }
}

void checkConcepts(const Vocabulary &vocabulary, const ProblemList &problems)
{
    const auto &lines = vocabulary.keyLines;
    std::size_t inBoth = 0;
    for (const auto &read : vocabulary.concepts) {
        if (!read.forms.en.empty() && !read.forms.zh.empty())
            ++inBoth;
        if (read.forms.en.empty() && read.forms.zh.empty())
            problems.error(read.line, "the concept '" + read.id + "' has no words");
    }
    if (inBoth < FewestConcepts)
        problems.error(base::lineAt(lines, "/concepts"),
                       counted(inBoth, "concept") + " with words in both languages; at least "
                           + std::to_string(FewestConcepts) + " are wanted");
}

/// What two texts may have in common: words in English, characters in Chinese.
std::set<std::string> piecesOf(std::string_view text, base::Language language)
{
    std::set<std::string> pieces;
    if (language == base::Language::Chinese) {
        const auto letters = comparableWords(text, "");
        for (const auto &character : base::characters(letters))
            pieces.insert(letters.substr(character.offset, character.length));
        return pieces;
    }
    const auto words = base::splitWords(comparableWords(text, " "));
    pieces.insert(words.begin(), words.end());
    return pieces;
}

/// An exception that shares nothing with any form covers no place in which one stands.
void checkExceptions(const DangerKind &kind, const std::string &pointer, const base::JsonLines &lines,
                     const ProblemList &problems)
{
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        std::set<std::string> ofForms;
        for (const auto &form : kind.forms.in(language))
            ofForms.merge(piecesOf(form, language));
        const auto &exceptions = kind.exceptions.in(language);
        for (std::size_t index = 0; index < exceptions.size(); ++index) {
            const auto pieces = piecesOf(exceptions[index], language);
            const auto isShared = [&](const std::string &piece) { return ofForms.contains(piece); };
            if (!std::ranges::any_of(pieces, isShared))
                problems.warning(
                    base::lineAt(
                        lines, base::pointerTo(pointer + "/not/" + std::string(base::code(language)), index)),
                    "'" + exceptions[index] + "' in 'not' of '" + kind.id + "' has nothing of any form");
        }
    }
}

void checkDangerPages(const DangerKind &kind, const std::string &pointer, const Catalogue &catalogue,
                      const ProblemList &problems)
{
    const auto &lines = catalogue.pack->vocabulary.keyLines;
    const auto editorial = editorialRules(catalogue, problems);
    if (kind.articles.empty())
        editorial.error(base::lineAt(lines, pointer + "/articles"),
                        "the danger '" + kind.id + "' names no page of the safety shelf");
    for (std::size_t index = 0; index < kind.articles.size(); ++index) {
        const auto &slug = kind.articles[index];
        const int line = base::lineAt(lines, base::pointerTo(pointer + "/articles", index));
        const auto article = std::ranges::find(catalogue.pack->articles, slug, &Article::slug);
        if (article == catalogue.pack->articles.end())
            problems.error(line, "unknown article '" + slug + "' of '" + kind.id + "'");
        else if (article->category != SafetyCategory)
            editorial.error(line,
                            "the article '" + slug + "' of '" + kind.id + "' is not on the safety shelf");
    }
}

void checkDanger(const Catalogue &catalogue, const ProblemList &problems)
{
    const auto &vocabulary = catalogue.pack->vocabulary;
    const auto editorial = editorialRules(catalogue, problems);
    if (vocabulary.danger.empty())
        editorial.error(base::lineAt(vocabulary.keyLines, "/danger"), "there are no words of danger");
    for (std::size_t index = 0; index < vocabulary.danger.size(); ++index) {
        const auto &kind = vocabulary.danger[index];
        const auto pointer = base::pointerTo("/danger", index);
        if (kind.forms.en.empty() && kind.forms.zh.empty())
            editorial.error(kind.line, "the danger '" + kind.id + "' has no words");
        checkDangerPages(kind, pointer, catalogue, problems);
        checkExceptions(kind, pointer, vocabulary.keyLines, problems);
    }
}

} // namespace

void checkVocabulary(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const ProblemList list(File, problems);
    const auto editorial = editorialRules(catalogue, list);
    const auto &vocabulary = catalogue.pack->vocabulary;
    if (vocabulary.keyLines.empty())
        return editorial.error(0, "a pack with asks needs this file, with concepts and words of danger");
    checkConcepts(vocabulary, editorial);
    checkDanger(catalogue, list);
    for (const auto language : {base::Language::English, base::Language::Chinese}) {
        checkFormsOnce(vocabulary.concepts, "concepts", language, vocabulary.keyLines, editorial);
        checkFormsOnce(vocabulary.danger, "danger", language, vocabulary.keyLines, editorial);
    }
}

} // namespace content
