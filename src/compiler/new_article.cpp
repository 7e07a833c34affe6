#include "compiler/new_article.h"

#include "base/text.h"
#include "compiler/article_template.h"
#include "content/letters.h"
#include "content/pack.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <system_error>

namespace compiler {

namespace {

namespace fs = std::filesystem;

/// Why the article cannot be created; empty where it can.
std::string refusal(const NewArticle &article, const content::Pack &pack)
{
    if (!content::isSlug(article.slug))
        return "the slug '" + article.slug + "' must be of a-z, 0-9 and '-'";
    if (std::ranges::find(pack.categories, article.category, &content::Category::id)
        == pack.categories.end()) {
        std::vector<std::string> ids;
        for (const auto &category : pack.categories)
            ids.push_back(category.id);
        const auto listed = ids.size() == 1 ? "; there is " : "; there are ";
        return "there is no category '" + article.category + "'"
            + (ids.empty() ? "" : listed + base::joined(ids, ", "));
    }
    const auto taken = std::ranges::find(pack.articles, article.slug, &content::Article::slug);
    return taken == pack.articles.end() ? std::string{}
                                        : "the slug '" + article.slug + "' is that of " + taken->file;
}

struct NewFile
{
    fs::path path;
    std::string text;
};

std::vector<NewFile> textsOf(const NewArticle &article, const content::Pack &pack)
{
    const auto folder = article.folder / "articles" / article.category;
    const auto situation = pack.situations.empty() ? std::string("any") : pack.situations.front().id;
    std::vector<NewFile> files;
    for (const auto language : {base::Language::English, base::Language::Chinese})
        files.push_back({folder / (article.slug + "." + std::string(base::code(language)) + ".md"),
                         articleTemplate(article.slug, language, situation, article.reviewed)});
    if (!pack.asks.empty())
        files.push_back({article.folder / "asks" / (article.slug + ".json"), asksTemplate(article.slug)});
    return files;
}

void write(const fs::path &file, const std::string &text)
{
    fs::create_directories(file.parent_path());
    std::ofstream stream(file, std::ios::binary);
    stream << text;
    stream.close();
    if (!stream)
        throw std::runtime_error(file.string() + ": cannot be written");
}

} // namespace

base::Result<std::vector<fs::path>> createArticle(const NewArticle &article)
{
    std::vector<content::Problem> problems;
    const auto pack = content::readPack(article.folder, problems);
    if (const auto sentence = refusal(article, pack); !sentence.empty())
        return std::unexpected(base::Error{sentence, 0, {}});

    const auto texts = textsOf(article, pack);
    std::vector<fs::path> files;
    for (const auto &[file, text] : texts) {
        if (fs::exists(file))
            return std::unexpected(base::Error{file.string() + " is there already", 0, {}});
        files.push_back(file);
    }
    try {
        for (const auto &[file, text] : texts)
            write(file, text);
    } catch (...) {
        std::error_code ignored;
        for (const auto &file : files)
            fs::remove(file, ignored);
        throw;
    }
    return files;
}

} // namespace compiler
