#pragma once

#include "base/json_lines.h"
#include "base/language.h"
#include "content/problem.h"

#include <string>
#include <string_view>
#include <vector>

/// What readers type in their own words, and what those words mean. All of it is searched and learned from,
/// and never shown.
namespace content {

/// Texts of each language, which need not correspond.
struct LocalizedTexts
{
    std::vector<std::string> en;
    std::vector<std::string> zh;

    const std::vector<std::string> &in(base::Language language) const
    {
        return language == base::Language::Chinese ? zh : en;
    }
};

/// asks/SLUG.json: what people type who need one article or practice.
struct PageAsks
{
    std::string slug;
    LocalizedTexts texts;
    std::string file;
    base::JsonLines keyLines;
};

/// Words and word groups that count as one word in search.
struct Concept
{
    std::string id;
    LocalizedTexts forms;
    /// How much it tells about which page fits: above 0, at most 1.
    double weight = 1;
    int line = 0;
};

/// A kind of danger and how people tell of it. Where a form stands in what a reader typed, and no exception
/// covers that place, safety pages come first.
struct DangerKind
{
    std::string id;
    LocalizedTexts forms;
    LocalizedTexts exceptions;
    /// Slugs of the safety pages that fit it best, best first.
    std::vector<std::string> articles;
    int line = 0;
};

/// concepts.json.
struct Vocabulary
{
    std::vector<Concept> concepts;
    std::vector<DangerKind> danger;
    /// What people type who want something that the pack has no page about.
    LocalizedTexts elsewhere;
    /// The lines of the file by JSON pointer; empty when it came from a bundle, and where there is none.
    base::JsonLines keyLines;
};

/// These report mistakes as the functions of parser.h do.
PageAsks parsePageAsks(std::string_view file, std::string_view json, std::vector<Problem> &problems);
Vocabulary parseVocabulary(std::string_view file, std::string_view json, std::vector<Problem> &problems);

} // namespace content
