#pragma once

#include "base/language.h"
#include "markdown/tree.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Comparison of texts by runs of words (shingles) and by whole sentences.
namespace content {

/// The words of an English text in lower case without diacritics, apostrophes and punctuation ("Don’t" is
/// "dont", "four-room" two words); of a Chinese text its Han characters. Citation marks do not count.
std::vector<std::string> wordsOf(std::string_view text, base::Language language);

/// Eight words, or eight Han characters, in a row, as a hash of 64 bits.
struct Shingle
{
    std::uint64_t hash = 0;
    /// The line it begins on, from 1.
    int line = 0;
};

/// Sorted by hash, each once.
using Shingles = std::vector<Shingle>;

/// A sentence long enough that the same one elsewhere is no coincidence: at least 12 English words or 14 Han
/// characters.
struct LongSentence
{
    std::uint64_t hash = 0;
    int line = 0;
    std::string text;
};

/// The wording of one text.
struct Wording
{
    Shingles shingles;
    std::vector<LongSentence> sentences;
};

/// Collects a wording text by text.
class WordingReader
{
public:
    explicit WordingReader(base::Language language)
        : m_language(language)
    {
    }

    /// Reads its paragraphs, list items, cells and third-level headings; lines are those of the tree. The
    /// headings of the template, footnotes, code and placeholders (see isUnwritten()) are left out.
    void read(const markdown::Block &block);
    /// Reads a text that stands on one line.
    void read(std::string_view text, int line);
    /// The result. To be called last.
    Wording wording() &&;

private:
    void readSentence(std::string_view sentence, int line, std::vector<std::uint64_t> &run,
                      std::vector<int> &lines);
    void addShingles(const std::vector<std::uint64_t> &run, const std::vector<int> &lines);

    base::Language m_language;
    Wording m_wording;
};

/// Two texts that share shingles, by their index in a list.
struct Overlap
{
    std::size_t first = 0;
    /// Greater than `first`.
    std::size_t second = 0;
    /// Number of shared shingles.
    std::size_t shared = 0;
    /// The line of the first shared shingle in the second text.
    int line = 0;
    /// The overlap coefficient: `shared` divided by the shingles of the smaller text, 0 to 1.
    double share = 0;
};

/// Every pair of texts that shares any shingle, sorted by first and second. Texts that are null are passed
/// over.
std::vector<Overlap> overlaps(const std::vector<const Shingles *> &texts);

/// Whether a text is a placeholder that `attune-content new` wrote: "Write here ...", 「在这里写……」.
bool isUnwritten(std::string_view text);

} // namespace content
