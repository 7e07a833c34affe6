#include "base/text.h"
#include "content/amounts.h"
#include "content/checks.h"
#include "content/letters.h"

#include <algorithm>

namespace content {

namespace {

constexpr Range AsksOfArticle = {25, 60};
constexpr Range AsksOfPractice = {5, 10};
constexpr Range AsksOfTerm = {5, 10};
constexpr Range AsksOfSituation = {5, 10};
/// Characters.
constexpr std::size_t LongestAsk = 300;

/// Looks at every ask of the pack by itself, and at whether it stood before.
class AskReader
{
public:
    /// Both must outlive the reader.
    AskReader(const Catalogue &catalogue, std::vector<Problem> &problems)
        : m_catalogue(catalogue)
        , m_problems(problems)
    {
    }

    /// `pointer` leads to the texts in a file whose lines are known.
    void read(const LocalizedTexts &asks, std::string_view file, const base::JsonLines &lines,
              const std::string &pointer)
    {
        for (const auto language : {base::Language::English, base::Language::Chinese}) {
            const auto list = base::pointerTo(pointer, base::code(language));
            const auto &texts = asks.in(language);
            for (std::size_t index = 0; index < texts.size(); ++index)
                readAsk(texts[index], language,
                        {std::string(file), base::lineAt(lines, base::pointerTo(list, index))});
        }
    }

    /// All on one line.
    void read(const LocalizedTexts &asks, const std::string &file, int line)
    {
        for (const auto language : {base::Language::English, base::Language::Chinese}) {
            for (const auto &ask : asks.in(language))
                readAsk(ask, language, {file, line});
        }
    }

private:
    struct Place
    {
        std::string file;
        int line;
    };

    void readAsk(const std::string &ask, base::Language language, const Place &place)
    {
        const ProblemList list(place.file, m_problems);
        if (isUnwritten(ask))
            return list.error(place.line, "still to be written: an ask");
        const auto editorial = editorialRules(m_catalogue, list);
        if (const auto length = base::characterCount(ask); length > LongestAsk)
            editorial.error(place.line,
                            "an ask has " + counted(length, "character") + wantedAtMost(LongestAsk));
        auto &firsts = language == base::Language::Chinese ? m_chinese : m_english;
        auto words = comparableWords(ask, "");
        if (words.empty())
            return;
        const auto [first, isNew] = firsts.try_emplace(std::move(words), place);
        if (!isNew)
            editorial.error(place.line,
                            "the ask '" + ask + "' stands also in " + first->second.file + ":"
                                + std::to_string(first->second.line));
    }

    const Catalogue &m_catalogue;
    std::vector<Problem> &m_problems;
    std::map<std::string, Place> m_english;
    std::map<std::string, Place> m_chinese;
};

void checkCount(std::size_t count, base::Language language, const Range &range, int line,
                const std::string &whose, const ProblemList &problems)
{
    const auto *const name = language == base::Language::Chinese ? " in Chinese" : " in English";
    if (!range.holds(count))
        problems.error(line, whose + counted(count, "ask") + name + wanted(range));
}

/// A text that needs asks, in the languages it is there in.
struct Page
{
    std::string_view file;
    Range range;
    std::set<base::Language> languages;
};

using Pages = std::map<std::string_view, Page>;

template <typename Text>
void addPages(const std::vector<Text> &texts, const Range &range, Pages &pages)
{
    for (const auto &text : texts)
        pages.try_emplace(text.slug, Page{text.file, range, {}})
            .first->second.languages.insert(text.language);
}

/// "asks/after-sex.json" gives "after-sex".
std::string_view slugOf(std::string_view file)
{
    constexpr std::string_view Folder = "asks/";
    constexpr std::string_view Suffix = ".json";
    return file.substr(Folder.size(), file.size() - Folder.size() - Suffix.size());
}

void checkPages(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const auto &pack = *catalogue.pack;
    Pages pages;
    addPages(pack.articles, AsksOfArticle, pages);
    addPages(pack.practices, AsksOfPractice, pages);
    std::set<std::string_view> answered;
    for (const auto &asks : pack.asks) {
        const ProblemList list(asks.file, problems);
        const auto slug = slugOf(asks.file);
        answered.insert(slug);
        const auto page = pages.find(slug);
        if (page == pages.end()) {
            list.error(base::lineAt(asks.keyLines, "/slug"),
                       "there is no article or practice '" + std::string(slug) + "'");
            continue;
        }
        // Without lines it could not be read, which the parser reported.
        if (asks.keyLines.empty())
            continue;
        for (const auto language : page->second.languages)
            checkCount(asks.texts.in(language).size(), language, page->second.range,
                       base::lineAt(asks.keyLines, base::pointerTo("", base::code(language))), "",
                       editorialRules(catalogue, list));
    }
    for (const auto &[slug, page] : pages) {
        if (!answered.contains(slug))
            editorialRules(catalogue, {page.file, problems})
                .error(0, "it has no asks: asks/" + std::string(slug) + ".json is missing");
    }
}

} // namespace

void checkAsks(const Catalogue &catalogue, std::vector<Problem> &problems)
{
    const auto &pack = *catalogue.pack;
    checkPages(catalogue, problems);
    AskReader reader(catalogue, problems);
    for (const auto &asks : pack.asks)
        reader.read(asks.texts, asks.file, asks.keyLines, "");

    const auto checkEntries
        = [&](const auto &entries, const std::string &file, const std::string &kind, const Range &range) {
              const auto editorial = editorialRules(catalogue, {file, problems});
              for (const auto &entry : entries) {
                  for (const auto language : {base::Language::English, base::Language::Chinese})
                      checkCount(entry.asks.in(language).size(), language, range, entry.line,
                                 "the " + kind + " '" + entry.id + "' has ", editorial);
                  reader.read(entry.asks, file, entry.line);
              }
          };
    checkEntries(pack.terms, "glossary.json", "term", AsksOfTerm);
    checkEntries(pack.situations, "situations.json", "situation", AsksOfSituation);
    reader.read(pack.vocabulary.elsewhere, "concepts.json", pack.vocabulary.keyLines, "/elsewhere");
}

} // namespace content
