#include "content/parser.h"

#include "base/text.h"
#include "content/fields.h"
#include "content/front_matter.h"
#include "content/letters.h"

namespace content {

namespace {

constexpr int MinutesOfADay = 24 * 60;

struct FileName
{
    std::string stem;
    base::Language language = base::Language::English;
};

/// "starting-softly.en.md" gives "starting-softly" and English; anything else is a problem.
FileName readFileName(std::string_view name, const ProblemList &problems)
{
    constexpr std::string_view Suffix = ".en.md";
    if (name.ends_with(".en.md") || name.ends_with(".zh.md")) {
        const auto stem = name.substr(0, name.size() - Suffix.size());
        if (!isSlug(stem))
            problems.error(0, "the slug '" + std::string(stem) + "' must be of a-z, 0-9 and '-'");
        return {std::string(stem),
                name.ends_with(".zh.md") ? base::Language::Chinese : base::Language::English};
    }
    problems.error(0, "the file name must end with .en.md or .zh.md");
    return {std::string(name.substr(0, name.find('.'))), base::Language::English};
}

std::vector<std::string_view> splitPath(std::string_view path)
{
    std::vector<std::string_view> parts;
    while (true) {
        const auto slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos)
            return parts;
        path.remove_prefix(slash + 1);
    }
}

/// Reads the front matter with `read`; sets body, bodyLine and keyLines of the text.
template <typename Text>
void readFront(std::string_view source, Text &text, const ProblemList &problems, const ReadObject &read)
{
    const auto front = splitFrontMatter(source);
    if (!front) {
        problems.error(front.error().line, front.error().sentence);
        text.body = source.starts_with('{') ? std::string_view{} : source;
        return;
    }
    text.body = front->body;
    text.bodyLine = front->bodyLine;
    const auto object = base::parseJson(front->json);
    if (!object)
        return problems.error(object.error().line, object.error().sentence);
    text.keyLines = base::linesOf(*object);
    readObject(*object, problems, read);
}

} // namespace

Article parseArticle(std::string_view file, std::string_view source, std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    Article article;
    article.file = file;
    const auto path = splitPath(file);
    auto [slug, language] = readFileName(path.back(), list);
    article.slug = std::move(slug);
    article.language = language;
    if (path.size() == 3 && path.front() == "articles")
        article.category = path[1];
    else
        list.error(0, "an article must stand in articles/<category>/");

    readFront(source, article, list, [&](base::JsonObjectReader &reader) {
        article.title = reader.word("title");
        article.lede = reader.word("lede");
        article.tags = readSlugs(reader, "tags");
        article.speaksTo = readSpeaksTo(reader);
        article.safety = readSlugs(reader, "safety");
        article.related = readSlugs(reader, "related");
        article.reviewed = readReviewed(reader);
        article.tonight = readTonight(reader);
        article.phrases = readPhrases(reader);
    });
    return article;
}

Practice parsePractice(std::string_view file, std::string_view source, std::vector<Problem> &problems)
{
    const ProblemList list(file, problems);
    Practice practice;
    practice.file = file;
    auto [slug, language] = readFileName(splitPath(file).back(), list);
    practice.slug = std::move(slug);
    practice.language = language;

    readFront(source, practice, list, [&](base::JsonObjectReader &reader) {
        practice.title = reader.word("title");
        practice.lede = reader.word("lede");
        practice.minutes = reader.whole("minutes", 1, MinutesOfADay);
        practice.difficulty = reader.whole("difficulty", 1, 3);
        practice.company = reader.choice("with", companyFromCode, "solo or together");
        practice.frequency
            = reader.choice("frequency", frequencyFromCode, "once, daily, weekly or when-needed");
        practice.ifThen = reader.word("if_then");
        practice.speaksTo = readSpeaksTo(reader);
        practice.safety = readSlugs(reader, "safety");
        practice.articles = readSlugs(reader, "articles");
        practice.reviewed = readReviewed(reader);
    });
    return practice;
}

} // namespace content
