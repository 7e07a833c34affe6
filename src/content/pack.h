#pragma once

#include "content/problem.h"
#include "content/values.h"

#include <filesystem>
#include <string>
#include <vector>

namespace content {

/// A file of JSON that is kept as it was written, e.g. an instrument: content does not know its inside.
struct JsonFile
{
    std::string file;
    std::string text;
};

/// A folder of content, read.
struct Pack
{
    /// Whether it is any folder of Markdown: without categories.json and references.json, and without front
    /// matter in the files below articles/.
    bool isPlain = false;
    /// Those of categories.json; without it, one per first folder of the articles.
    std::vector<Category> categories;
    std::vector<Situation> situations;
    std::vector<ProfileText> profileTexts;
    /// Empty in a pack without texts for pairs.
    std::vector<PairText> pairTexts;
    /// Empty in a pack without paths.
    std::vector<LearningPath> paths;
    std::vector<Term> terms;
    std::vector<Reference> references;
    /// Sorted by file.
    std::vector<Article> articles;
    std::vector<Practice> practices;
    /// Empty in a pack without asks.
    std::vector<PageAsks> asks;
    Vocabulary vocabulary;
    std::vector<JsonFile> instruments;
};

/// Reads every file of a pack in the order of its path. Throws std::filesystem::filesystem_error or
/// std::runtime_error where a file cannot be read.
Pack readPack(const std::filesystem::path &folder, std::vector<Problem> &problems);

/// The problems that show only once everything is read: links, citations, parity of the languages, counts,
/// lengths, reading ease, words of the glossary, what two articles share, coverage of regions and facets;
/// what readers type and the words for it, where the pack has asks. In a plain pack only links and citations
/// are checked, and are warnings. In a pack without references, which cannot cite, the editorial rules of the
/// library (template, lengths, citations, parity) are warnings too. Sorted by file and line. `facets` are the
/// names speaks_to may use; empty: any.
std::vector<Problem> check(const Pack &pack, const std::vector<std::string> &facets);

/// The article's Markdown as it goes into the bundle: relative links to other articles as
/// base::Target::address(), and after the text a footnote definition for every citation.
std::string resolvedBody(const Article &article, const Pack &pack);
std::string resolvedBody(const Practice &practice, const Pack &pack);

/// The references of `pack` that a body cites, in the order of first use. The pointers are into `pack`.
std::vector<const Reference *> citedReferences(std::string_view body, const Pack &pack);

} // namespace content
