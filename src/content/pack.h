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
    /// Any folder of Markdown: it has neither categories.json nor references.json, and nothing below
    /// articles/ opens with front matter.
    bool isPlain = false;
    /// Where no categories.json names them: the folders.
    std::vector<Category> categories;
    std::vector<Situation> situations;
    std::vector<ProfileText> profileTexts;
    /// Empty in a pack that has nothing to say to two.
    std::vector<PairText> pairTexts;
    /// Empty in a pack that lays out no paths.
    std::vector<LearningPath> paths;
    std::vector<Term> terms;
    std::vector<Reference> references;
    /// Sorted by file.
    std::vector<Article> articles;
    std::vector<Practice> practices;
    std::vector<JsonFile> instruments;
};

/// Reads every file of a pack in the order of its path. Throws std::filesystem::filesystem_error or
/// std::runtime_error where a file cannot be read.
Pack readPack(const std::filesystem::path &folder, std::vector<Problem> &problems);

/// What can only be seen once everything is read: links, citations, parity of the languages, counts, lengths,
/// reading ease, words of the glossary, what two articles share, what there is for whom. In a plain pack only
/// links and citations are looked at, and are warnings. In a pack without references, whose pages can cite
/// nothing, what the library asks of its own pages (template, lengths, citations, parity) are warnings too.
/// Sorted by file and line. `facets` are the names speaks_to may use; empty: any.
std::vector<Problem> check(const Pack &pack, const std::vector<std::string> &facets);

/// The article's Markdown with what the reader needs added: relative links to other articles as
/// base::Target::address(), a footnote definition after the text for every citation.
std::string resolvedBody(const Article &article, const Pack &pack);
std::string resolvedBody(const Practice &practice, const Pack &pack);

/// The references of `pack` that a body cites, in the order of first use.
std::vector<const Reference *> citedReferences(std::string_view body, const Pack &pack);

} // namespace content
