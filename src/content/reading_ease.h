#pragma once

#include "markdown/tree.h"

#include <cstddef>
#include <string_view>

namespace content {

/// The syllables of an English word, by its spelling: groups of vowels, without a silent e, with the endings
/// and the few common words that spelling misleads about. Every digit is one. At least 1.
std::size_t syllableCount(std::string_view word);

/// The counts that reading ease is computed from.
struct ReadingCounts
{
    std::size_t sentences = 0;
    std::size_t words = 0;
    std::size_t syllables = 0;

    /// Reading ease (Flesch 1948): 206.835 - 1.015 * words per sentence - 84.6 * syllables per word. Greater
    /// is easier, about 55 to 85 for plain prose, not bounded to 0..100; 100 where there is no word.
    double ease() const;
};

/// Of the running text of an English document: headings, tables, footnotes and code are left out.
ReadingCounts readingCounts(const markdown::Block &document);

} // namespace content
