#include "content/page.h"

#include "markdown/parser.h"
#include "markdown/plain.h"

namespace content {

namespace {

/// Words a page needs beside those of its article.
struct PageWords
{
    std::string phrases;
    std::string insteadOf;
};

PageWords words(base::Language language)
{
    if (language == base::Language::Chinese)
        return {"可以用的句子", "而不是："};
    return {"Sentences you can use", "Instead of: "};
}

/// The article as one Markdown document: title, lede, body, and its phrases as a list.
std::string document(const Article &article)
{
    std::string text = "# " + article.title + "\n\n";
    if (!article.lede.empty())
        text += "*" + article.lede + "*\n\n";
    text += article.body;
    if (!text.ends_with('\n'))
        text += '\n';
    if (article.phrases.empty())
        return text;

    const auto known = words(article.language);
    // Footnote definitions may stand anywhere, so the list can follow them.
    text += "\n## " + known.phrases + "\n\n";
    for (const auto &phrase : article.phrases) {
        text += "- " + filled(phrase) + "\n";
        if (!phrase.insteadOf.empty())
            text += "  - " + known.insteadOf + phrase.insteadOf + "\n";
    }
    return text;
}

/// A plain pack's article repeats its title as its first heading.
bool repeatsTitle(const Article &article)
{
    const auto tree = markdown::parse(article.body);
    return !tree.children.empty() && tree.children.front().kind == markdown::BlockKind::Heading
        && tree.children.front().level == 1;
}

std::string source(const Article &article)
{
    return repeatsTitle(article) && article.phrases.empty() ? article.body : document(article);
}

constexpr auto PageStyle = R"(body { max-width: 42em; margin: 2em auto; padding: 0 1em; font: 17px/1.6 serif;
  color: #26221e; background: #fbf9f6; }
table { border-collapse: collapse; } th, td { border: 1px solid #e5dfd7; padding: .4em .6em; text-align: left; }
blockquote { border-left: 3px solid #9c4a3c; margin-left: 0; padding-left: 1em; }
a { color: #9c4a3c; } section { font-size: 13px; color: #6a625a; })";

} // namespace

std::string pageText(const Article &article)
{
    return markdown::terminalText(markdown::parse(source(article))) + "\n";
}

std::string pageMarkdown(const Article &article)
{
    return source(article);
}

std::string pageHtml(const Article &article)
{
    return "<!DOCTYPE html>\n<html lang=\"" + std::string(base::code(article.language))
        + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>" + markdown::escapedHtml(article.title)
        + "</title>\n<style>\n" + PageStyle + "\n</style>\n</head>\n<body>\n"
        + markdown::html(markdown::parse(source(article))) + "</body>\n</html>\n";
}

std::vector<PlainSection> readSections(std::string_view body, base::Language language)
{
    std::vector<PlainSection> result;
    for (const auto &section : sections(markdown::parse(body), language)) {
        markdown::Block document;
        document.children = section.blocks;
        const bool isNotes
            = !section.blocks.empty() && section.blocks.front().kind == markdown::BlockKind::Footnote;
        if (!isNotes)
            result.push_back({section.key, section.title, markdown::plainText(document)});
    }
    return result;
}

std::vector<Faq> readQuestions(std::string_view body, base::Language language)
{
    return questions(sections(markdown::parse(body), language));
}

} // namespace content
