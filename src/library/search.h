#pragma once

#include "base/language.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace library {

/// What a search can find, in the order the groups are shown.
enum class Kind { Article, Phrase, Term, Practice };
/// "article", "phrase", "term", "practice".
std::string_view code(Kind kind);

/// The characters around a match inside Hit::snippet; neither occurs in the text of a bundle.
constexpr char MatchBegin = '\x02';
constexpr char MatchEnd = '\x03';

struct Hit
{
    Kind kind = Kind::Article;
    /// Slug of an article or practice, id of a phrase or term.
    std::string id;
    base::Language language = base::Language::English;
    std::string title;
    /// Category of the article (for a phrase: of its article); empty for terms and practices.
    std::string category;
    /// For a phrase its article's slug, for a term the article that says more; else empty.
    std::string article;
    /// Some words around the best match on one line, each match between MatchBegin and MatchEnd. Where the
    /// words stand only in the title, an alias or a tag, the beginning of the text.
    std::string snippet;
    /// From 0; greater is better. Comparable within one search only.
    double rank = 0;
    /// The words of the query that led here, as they were typed, in their order.
    std::vector<std::string> because;
};

struct SearchResults
{
    /// Best first, kinds mixed.
    std::vector<Hit> hits;
    /// The corrected words that were searched instead, where those typed had no hits; else empty.
    std::string corrected;
    /// Whether the query tells of danger: then the first hits are safety pages, and no other sentences than
    /// theirs are among the hits.
    bool tellsOfDanger = false;
    /// Whether the query was a question or a message, not a keyword: then Hit::because is worth showing.
    bool isAsked = false;
};

struct Query
{
    /// A word, a question, or a message of which the first 2,000 characters are read.
    std::string words;
    /// Preferred: hits of the other language follow only when this one has none; what exists in one language
    /// only is found as if it were in both. A query with Han characters prefers Chinese whatever is said
    /// here.
    base::Language language = base::Language::English;
    /// Most hits.
    int limit = 50;
    /// Only this kind; all when empty.
    std::optional<Kind> kind;
};

/// The words a reader typed as an FTS5 expression: every word quoted and AND-ed, the last one also as a
/// prefix, runs of Han characters as phrases. Empty when there is nothing to look for. Never a syntax error,
/// whatever is typed.
std::string matchExpression(std::string_view words);

} // namespace library
