#include "base/text.h"
#include "cli/json.h"
#include "cli/options.h"
#include "content/page.h"
#include "library/library.h"

#include <ostream>

namespace cli {

namespace {

/// One line of a table, with tabs between the columns, which `cut` and spreadsheets read.
std::string row(const std::vector<std::string> &cells)
{
    std::vector<std::string> clean;
    for (const auto &cell : cells)
        clean.push_back(base::replaced(base::replaced(cell, "\t", " "), "\n", " "));
    return base::joined(clean, "\t") + "\n";
}

std::string withoutMarks(const std::string &snippet)
{
    std::string text;
    for (const char letter : snippet) {
        if (letter != library::MatchBegin && letter != library::MatchEnd)
            text += letter;
    }
    return text;
}

int nothing(Streams streams, const std::string &sentence)
{
    streams.err << "attune: " << sentence << '\n';
    return exit_code::NothingFound;
}

} // namespace

int list(const Options &options, Streams streams)
{
    if (options.listsPaths)
        return listPaths(options, streams);
    const library::Library library(options.content);
    const auto articles = library.articles(options.chosenLanguage(), options.category);
    if (options.isJson) {
        streams.out << toJson(articles) << '\n';
    } else {
        for (const auto &article : articles)
            streams.out << row({article.category, article.slug, article.title});
    }
    if (!articles.empty())
        return exit_code::Done;
    return nothing(streams,
                   options.category.empty() ? "the library holds no article"
                                            : "no article in the category '" + options.category + "'");
}

int search(const Options &options, Streams streams)
{
    const library::Library library(options.content);
    library::Query query;
    query.words = base::joined(options.words, " ");
    query.language = options.chosenLanguage();
    query.limit = options.limit;
    const auto results = library.search(query);
    if (!results.corrected.empty())
        streams.err << "Nothing found for '" << query.words << "'. Showing results for '" << results.corrected
                    << "'.\n";
    if (options.isJson) {
        streams.out << toJson(results.hits) << '\n';
    } else {
        for (const auto &hit : results.hits) {
            streams.out << code(hit.kind) << "  " << hit.id << "  " << hit.title << '\n';
            if (!hit.snippet.empty())
                streams.out << "    " << withoutMarks(hit.snippet) << '\n';
            if (results.isAsked && !hit.because.empty())
                streams.out << "    because you wrote: " << base::joined(hit.because, ", ") << '\n';
        }
    }
    return results.hits.empty() ? nothing(streams, "nothing found for '" + query.words + "'")
                                : exit_code::Done;
}

int show(const Options &options, Streams streams)
{
    const library::Library library(options.content);
    const auto article = library.article(options.slug, options.chosenLanguage());
    if (!article)
        return nothing(streams, "the library has no article '" + options.slug + "'");
    if (options.format == "markdown")
        streams.out << content::pageMarkdown(*article);
    else if (options.format == "html")
        streams.out << content::pageHtml(*article);
    else if (options.format == "json")
        streams.out << toJson(*article, library) << '\n';
    else
        streams.out << content::pageText(*article);
    return exit_code::Done;
}

int phrases(const Options &options, Streams streams)
{
    const library::Library library(options.content);
    library::PhraseFilter filter;
    filter.words = base::joined(options.words, " ");
    filter.situation = options.situation;
    filter.style = content::styleFromCode(options.style);
    filter.tone = content::toneFromCode(options.tone);
    filter.limit = options.limit;
    const auto found = library.phrases(options.chosenLanguage(), filter);
    if (options.isJson) {
        streams.out << toJson(found) << '\n';
    } else {
        for (const auto &phrase : found)
            streams.out << content::filled(phrase.phrase) << '\n';
    }
    return found.empty() ? nothing(streams, "no sentence fits") : exit_code::Done;
}

} // namespace cli
