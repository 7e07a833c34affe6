#pragma once

#include "markdown/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace content {

/// A footnote reference "[^key]" in a text.
struct CitationMark
{
    std::string key;
    /// Of the tree, from 1.
    int line = 0;
};

/// All of them in reading order, whether the text defines the footnote or not; code is left out.
std::vector<CitationMark> citationMarks(const markdown::Block &document);

/// A sentence with its citation marks: "It fell[^ross2010time].", also where the mark follows the full stop.
struct Sentence
{
    std::string text;
    /// Of the tree, from 1: where it begins.
    int line = 0;
};

/// The sentences of all paragraphs, headings and table cells, in reading order.
std::vector<Sentence> sentences(const markdown::Block &document);

/// The keys of the citation marks in a text.
std::vector<std::string> citedKeys(std::string_view text);
std::string withoutMarks(std::string_view text);

/// Words between white space that hold a letter or digit; citation marks do not count.
std::size_t wordCount(std::string_view text);

} // namespace content
