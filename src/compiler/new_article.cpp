#include "compiler/new_article.h"

#include "base/text.h"
#include "compiler/article_template.h"
#include "content/letters.h"
#include "content/pack.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

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

void write(const fs::path &file, const std::string &text)
{
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

    const auto folder = article.folder / "articles" / article.category;
    const std::vector<fs::path> files
        = {folder / (article.slug + ".en.md"), folder / (article.slug + ".zh.md")};
    for (const auto &file : files) {
        if (fs::exists(file))
            return std::unexpected(base::Error{file.string() + " is there already", 0, {}});
    }
    const auto situation = pack.situations.empty() ? std::string("any") : pack.situations.front().id;
    fs::create_directories(folder);
    try {
        write(files[0], articleTemplate(article.slug, base::Language::English, situation, article.reviewed));
        write(files[1], articleTemplate(article.slug, base::Language::Chinese, situation, article.reviewed));
    } catch (...) {
        for (const auto &file : files)
            fs::remove(file);
        throw;
    }
    return files;
}

} // namespace compiler
