#include "markdown/plain.h"

#include "base/text.h"
#include "content/authored_json.h"
#include "content/front_matter.h"
#include "content/letters.h"
#include "content/parser.h"
#include "markdown/parser.h"

#include <algorithm>
#include <optional>

namespace content {

namespace {

/// Bytes at the beginning of a file that are parsed for its first heading before all of it is.
constexpr std::size_t HeadingPrefix = 512;
/// Bytes within which the front matter of other programs must end.
constexpr std::size_t LongestYaml = 4096;
/// The smallest first byte of a Han character in UTF-8.
constexpr unsigned char FirstHanByte = 0xE3;
constexpr std::string_view Suffix = ".md";

/// The path without ".md", and without the language before it.
std::string_view withoutSuffixes(std::string_view file)
{
    if (base::folded(file).ends_with(Suffix))
        file.remove_suffix(file.size() - file.rfind('.'));
    if (file.ends_with(".en") || file.ends_with(".zh"))
        file.remove_suffix(Suffix.size());
    return file;
}

std::string_view fileName(std::string_view path)
{
    return path.substr(path.rfind('/') + 1);
}

base::Language languageOf(std::string_view file, std::string_view body)
{
    for (const auto &[suffix, language] :
         {std::pair{".en.md", base::Language::English}, std::pair{".zh.md", base::Language::Chinese}}) {
        if (file.ends_with(suffix))
            return language;
    }
    const bool mayHoldHan = std::ranges::any_of(
        body, [](char byte) { return static_cast<unsigned char>(byte) >= FirstHanByte; });
    if (!mayHoldHan)
        return base::Language::English;
    return base::hanCount(body) > base::latinWordCount(body) ? base::Language::Chinese
                                                             : base::Language::English;
}

std::string headingIn(std::string_view body)
{
    for (const auto &heading : markdown::headings(markdown::parse(body))) {
        const auto text = base::trimmed(heading.text);
        if (!text.empty())
            return std::string(text);
    }
    return {};
}

/// Parses the beginning first: blocks are parsed from the top, so a heading found there is that of the file.
std::string firstHeading(std::string_view body)
{
    const auto newline = body.find('\n', HeadingPrefix);
    if (newline == std::string_view::npos)
        return headingIn(body);
    auto heading = headingIn(body.substr(0, newline + 1));
    return heading.empty() ? headingIn(body) : heading;
}

/// Empty where the value is absent or no text.
std::string textIn(const base::JsonValue *value)
{
    const auto *text = value == nullptr ? nullptr : value->string();
    return text == nullptr ? std::string() : *text;
}

/// Of the front matter of other programs only title, lede and tags are read.
void readForeignFront(const base::JsonValue &object, Article &article)
{
    article.title = textIn(object.member("title"));
    article.lede = textIn(object.member("lede"));
    const auto *tags = object.member("tags");
    if (tags == nullptr || tags->list() == nullptr)
        return;
    for (const auto &element : *tags->list()) {
        if (auto tag = textIn(&element); !tag.empty())
            article.tags.push_back(std::move(tag));
    }
}

/// The front matter in YAML of other programs, between two lines "---": cut off and not read.
std::optional<FrontMatter> splitYaml(std::string_view source)
{
    const auto lines = base::splitLines(source.substr(0, LongestYaml));
    if (lines.empty() || lines.front() != "---")
        return std::nullopt;
    for (std::size_t index = 1; index < lines.size(); ++index) {
        if (lines[index] != "---")
            continue;
        const auto end = source.find('\n', static_cast<std::size_t>(lines[index].data() - source.data()));
        return FrontMatter{{}, end == source.npos ? "" : source.substr(end + 1), static_cast<int>(index) + 2};
    }
    return std::nullopt;
}

void readText(std::string_view source, Article &article, const ProblemList &problems)
{
    article.body = source;
    if (const auto yaml = splitYaml(source)) {
        article.body = yaml->body;
        article.bodyLine = yaml->bodyLine;
    }
    const auto front = splitFrontMatter(source);
    if (!front)
        return;
    const auto object = base::parseJson(front->json);
    if (!object) {
        problems.warning(object.error().line,
                         "read as text, not as front matter: " + object.error().sentence);
        return;
    }
    article.body = front->body;
    article.bodyLine = front->bodyLine;
    readForeignFront(*object, article);
}

} // namespace

std::string plainSlug(std::string_view file)
{
    auto slug = normalizedWords(withoutSuffixes(file), "-");
    return slug.empty() ? "untitled" : slug;
}

Article parsePlainArticle(std::string_view file, std::string_view source, std::vector<Problem> &problems)
{
    Article article;
    article.file = file;
    article.slug = plainSlug(file);
    const auto slash = file.find('/');
    article.category = slash == std::string_view::npos ? "" : file.substr(0, slash);
    readText(source, article, {file, problems});
    article.language = languageOf(file, article.body);
    if (article.title.empty())
        article.title = firstHeading(article.body);
    if (article.title.empty())
        article.title = fileName(withoutSuffixes(file));
    return article;
}

} // namespace content
