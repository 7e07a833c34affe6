#include "library/spelling_correction.h"

#include "base/text.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

namespace library {

namespace {

constexpr std::size_t ShortestCorrected = 4;
constexpr std::size_t ShortestWithTwoErrors = 6;

/// The Damerau-Levenshtein distances (optimal string alignment: insertions, deletions, substitutions, and
/// transpositions of neighbours) of `typed` from each prefix of `word`, the empty one first and the whole
/// word last.
std::vector<int> distancesToBeginnings(std::u32string_view typed, std::u32string_view word)
{
    std::vector<int> beforeLast;
    std::vector<int> last;
    std::vector<int> row(word.size() + 1);
    for (std::size_t column = 0; column <= word.size(); ++column)
        row[column] = static_cast<int>(column);

    for (std::size_t line = 1; line <= typed.size(); ++line) {
        beforeLast = std::exchange(last, row);
        row[0] = static_cast<int>(line);
        for (std::size_t column = 1; column <= word.size(); ++column) {
            const int change = typed[line - 1] == word[column - 1] ? 0 : 1;
            row[column] = std::min({last[column] + 1, row[column - 1] + 1, last[column - 1] + change});
            const bool isSwapped = line > 1 && column > 1 && typed[line - 1] == word[column - 2]
                && typed[line - 2] == word[column - 1];
            if (isSwapped)
                row[column] = std::min(row[column], beforeLast[column - 2] + 1);
        }
    }
    return row;
}

std::u32string decoded(std::string_view text)
{
    std::u32string letters;
    for (const auto &character : base::characters(text))
        letters += character.code;
    return letters;
}

/// The number of letters of a word, and the set of them in 32 bits, which gives a lower bound of the distance
/// of two words.
struct Letters
{
    std::size_t count = 0;
    std::uint32_t set = 0;
};

Letters lettersOf(std::string_view word)
{
    Letters letters;
    for (std::size_t offset = 0; offset < word.size(); ++letters.count) {
        const auto letter = base::characterAt(word, offset);
        offset += letter.length;
        letters.set |= std::uint32_t{1} << (letter.code % 32);
    }
    return letters;
}

/// A word of the vocabulary and how well it fits; the smallest key() fits best.
struct Candidate
{
    int distance = 0;
    bool isBeginning = false;
    int occurrences = 0;
    std::string word;

    auto key() const { return std::tuple(distance, isBeginning, -occurrences, std::string_view(word)); }
};

/// The typed word, prepared for being compared with every word of the vocabulary.
class Typed
{
public:
    Typed(std::string_view text, bool mayBeUnfinished)
        : m_text(decoded(text))
        , m_letters(lettersOf(text))
        , m_mayBeUnfinished(mayBeUnfinished)
    {
        if (m_letters.count >= ShortestCorrected)
            m_most = m_letters.count >= ShortestWithTwoErrors ? 2 : 1;
    }

    int most() const { return m_most; }

    std::optional<Candidate> compare(std::string_view text, int occurrences) const
    {
        const auto letters = lettersOf(text);
        const bool isTooShort = letters.count + static_cast<std::size_t>(m_most) < m_letters.count;
        if (isTooShort || std::popcount(m_letters.set & ~letters.set) > m_most)
            return std::nullopt;
        const auto word = decoded(text);
        const auto distances = distancesToBeginnings(m_text, word);
        const int whole = distances.back();
        const int nearest = m_mayBeUnfinished ? std::ranges::min(distances) : whole;
        if (nearest > m_most)
            return std::nullopt;
        return Candidate{nearest, nearest < whole, occurrences, std::string(text)};
    }

private:
    std::u32string m_text;
    Letters m_letters;
    bool m_mayBeUnfinished = false;
    int m_most = 0;
};

} // namespace

std::optional<std::string> nearestWord(SQLite::Database &database, std::string_view text,
                                       bool mayBeUnfinished)
{
    const Typed typed(text, mayBeUnfinished);
    if (typed.most() == 0)
        return std::nullopt;
    std::optional<Candidate> best;
    SQLite::Statement words(database, "SELECT word, occurrences FROM vocabulary");
    while (words.executeStep()) {
        const auto word = words.getColumn(0);
        const std::string_view letters(word.getText(), static_cast<std::size_t>(word.getBytes()));
        auto candidate = typed.compare(letters, words.getColumn(1).getInt());
        if (candidate && (!best || candidate->key() < best->key()))
            best = std::move(candidate);
    }
    return best ? std::optional(best->word) : std::nullopt;
}

const std::optional<std::string> &SpellingCorrector::nearest(const std::string &typed, bool mayBeUnfinished)
{
    const auto [known, isNew] = m_known.try_emplace({typed, mayBeUnfinished});
    if (isNew)
        known->second = nearestWord(m_database, typed, mayBeUnfinished);
    return known->second;
}

} // namespace library
