#pragma once

#include "base/language.h"
#include "markdown/tree.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// What is compared between articles: not their letters but the order of their words.
namespace content {

/// The words of an English text in lower case without diacritics, apostrophes and punctuation ("Don’t" is
/// "dont", "four-room" two words); of a Chinese text its Han characters. Citation marks do not count.
std::vector<std::string> wordsOf(std::string_view text, base::Language language);

/// Eight words, or eight Han characters, in a row, as a hash of 64 bits.
struct Shingle
{
    std::uint64_t hash = 0;
    /// Where it begins.
    int line = 0;
};

/// Sorted by hash, each once.
using Shingles = std::vector<Shingle>;

/// A sentence long enough to be known again: 12 English words or 14 Han characters.
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

    /// Its paragraphs, list items, cells and third-level headings; lines are those of the tree. The headings
    /// of the template, footnotes, code and what is still to be written are left out.
    void read(const markdown::Block &block);
    /// A text of one line.
    void read(std::string_view text, int line);
    /// What was read so far. To be called last.
    Wording wording() &&;

private:
    void readSentence(std::string_view sentence, int line, std::vector<std::uint64_t> &run,
                      std::vector<int> &lines);
    void addShingles(const std::vector<std::uint64_t> &run, const std::vector<int> &lines);

    base::Language m_language;
    Wording m_wording;
};

/// Two texts that share shingles, by their place in a list.
struct Overlap
{
    std::size_t first = 0;
    /// Greater than `first`.
    std::size_t second = 0;
    std::size_t shared = 0;
    /// Where the first shared shingle stands in the second.
    int line = 0;
    /// `shared` of the shingles of the smaller text, 0 to 1.
    double share = 0;
};

/// Every pair of texts that shares any shingle, by first and second. Null where a text has none to compare.
std::vector<Overlap> overlaps(const std::vector<const Shingles *> &texts);

/// Whether a text is one of the template `attune-content new` lays out: "Write here ...", 「在这里写……」.
bool isUnwritten(std::string_view text);

} // namespace content
