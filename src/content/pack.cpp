#include "content/pack.h"

#include "content/parser.h"
#include "content/source_files.h"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace content {

namespace {

struct Source
{
    std::string file;
    std::string text;
};

bool isBelow(std::string_view file, std::string_view folder)
{
    return file.starts_with(folder);
}

bool isJson(std::string_view file)
{
    return file.ends_with(".json");
}

/// Whether there is a file that only an authored pack has: one of its lists, or an article with front matter.
bool isAuthored(const std::vector<Source> &sources)
{
    return std::ranges::any_of(sources, [](const Source &source) {
        return source.file == "categories.json" || source.file == "references.json"
            || (isBelow(source.file, "articles/") && !isJson(source.file) && source.text.starts_with('{'));
    });
}

/// Which JSON files a pack may hold; a plain pack holds none.
bool isPackJson(std::string_view file)
{
    constexpr std::string_view Lists[]
        = {"categories.json", "situations.json", "profiles.json",   "pairs.json",
           "paths.json",      "glossary.json",   "references.json", "concepts.json"};
    return std::ranges::find(Lists, file) != std::end(Lists) || isBelow(file, "instruments/")
        || isBelow(file, "asks/");
}

void readList(const Source &source, Pack &pack, std::vector<Problem> &problems)
{
    if (source.file == "categories.json")
        pack.categories = parseCategories(source.file, source.text, problems);
    else if (source.file == "situations.json")
        pack.situations = parseSituations(source.file, source.text, problems);
    else if (source.file == "profiles.json")
        pack.profileTexts = parseProfileTexts(source.file, source.text, problems);
    else if (source.file == "pairs.json")
        pack.pairTexts = parsePairTexts(source.file, source.text, problems);
    else if (source.file == "paths.json")
        pack.paths = parseLearningPaths(source.file, source.text, problems);
    else if (source.file == "glossary.json")
        pack.terms = parseGlossary(source.file, source.text, problems);
    else if (source.file == "references.json")
        pack.references = parseReferences(source.file, source.text, problems);
    else if (source.file == "concepts.json")
        pack.vocabulary = parseVocabulary(source.file, source.text, problems);
    else if (isBelow(source.file, "asks/"))
        pack.asks.push_back(parsePageAsks(source.file, source.text, problems));
    else
        pack.instruments.push_back({source.file, source.text});
}

void readAuthored(const std::vector<Source> &sources, Pack &pack, std::vector<Problem> &problems)
{
    for (const auto &source : sources) {
        if (isJson(source.file))
            readList(source, pack, problems);
        else if (isBelow(source.file, "articles/"))
            pack.articles.push_back(parseArticle(source.file, source.text, problems));
        else if (isBelow(source.file, "practices/"))
            pack.practices.push_back(parsePractice(source.file, source.text, problems));
    }
}

/// Makes ids unique: of two files whose paths give the same id in the same language, the later gets "-2".
void separateSlugs(std::vector<Article> &articles, std::vector<Problem> &problems)
{
    const auto keyOf = [](std::string_view slug, base::Language language) {
        return std::string(base::code(language)) + "/" + std::string(slug);
    };
    std::unordered_set<std::string> taken;
    for (const auto &article : articles)
        taken.insert(keyOf(article.slug, article.language));

    std::unordered_map<std::string, int> counts;
    for (auto &article : articles) {
        auto &count = counts[keyOf(article.slug, article.language)];
        if (++count == 1)
            continue;
        auto slug = article.slug + "-" + std::to_string(count);
        while (!taken.insert(keyOf(slug, article.language)).second)
            slug = article.slug + "-" + std::to_string(++count);
        problems.push_back(
            {article.file, 0, Severity::Warning,
             "the id '" + article.slug + "' is taken by another file; this one is '" + slug + "'"});
        article.slug = std::move(slug);
    }
}

void readPlain(std::vector<Source> &sources, Pack &pack, std::vector<Problem> &problems)
{
    for (auto &source : sources) {
        pack.articles.push_back(parsePlainArticle(source.file, source.text, problems));
        source.text = {};
    }
    separateSlugs(pack.articles, problems);
}

/// Makes the folders of the articles the categories, for a pack without a list of them.
void addFolderCategories(Pack &pack)
{
    std::set<std::string> folders;
    for (const auto &article : pack.articles) {
        if (!article.category.empty())
            folders.insert(article.category);
    }
    for (const auto &folder : folders)
        pack.categories.push_back({folder, {folder, {}}, {}, 0});
}

} // namespace

Pack readPack(const std::filesystem::path &folder, std::vector<Problem> &problems)
{
    std::vector<Source> sources;
    for (auto &file : sourceFiles(folder, problems)) {
        if (isJson(file) && !isPackJson(file))
            continue;
        auto text = readSource(folder, file, problems);
        sources.push_back({std::move(file), std::move(text)});
    }

    Pack pack;
    pack.isPlain = !isAuthored(sources);
    if (pack.isPlain) {
        std::erase_if(sources, [](const Source &source) { return isJson(source.file); });
        readPlain(sources, pack, problems);
    } else {
        readAuthored(sources, pack, problems);
    }
    if (pack.categories.empty())
        addFolderCategories(pack);
    if (pack.articles.empty() && pack.practices.empty())
        problems.push_back({{}, 0, Severity::Error, "there is no Markdown file to read"});
    return pack;
}

} // namespace content
