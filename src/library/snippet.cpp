#include "library/snippet.h"

#include "base/text.h"
#include "library/search.h"
#include "library/stemmer.h"
#include "library/stop_words.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace library {

namespace {

constexpr std::string_view Ellipsis = "…";

/// A place of a word of the query; in tokens, the last included.
struct Match
{
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t word = 0;
};

/// A part of a text; in tokens, the end excluded.
struct Window
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One token of the query, compared as the index does: by itself, by its stem, or as a prefix.
struct Wanted
{
    std::string text;
    std::string stem;
    bool isPrefix = false;

    bool matches(const base::Token &token) const
    {
        // Most ideographs that differ do so in their last byte, which is compared first.
        if (isIdeograph(token))
            return token.text.back() == text.back() && token.text == text;
        if (token.text == text || (isPrefix && token.text.starts_with(text)))
            return true;
        return token.text.starts_with(stem.front()) && searchStem(token.text) == stem;
    }
};

bool tellsNothing(const QueryWord &word)
{
    return word.size() == 1 && isStopWord(word.front().text);
}

/// A word of the query, and how much of it the tokens read so far match (the shift-and algorithm).
struct Pattern
{
    /// At most 64; queryWords() cuts earlier.
    std::vector<Wanted> tokens;
    /// Its index in the query.
    std::size_t word = 0;
    /// Bit n: the last n + 1 tokens of the text are the first n + 1 of the word.
    std::uint64_t matched = 0;

    /// Whether the word ends with `token`, the next one of the text.
    bool endsWith(const base::Token &token)
    {
        const auto mayMatch = (matched << 1U) | 1U;
        matched = 0;
        for (std::size_t index = 0; index < tokens.size() && (mayMatch >> index) != 0; ++index) {
            if (((mayMatch >> index) & 1U) != 0 && tokens[index].matches(token))
                matched |= std::uint64_t{1} << index;
        }
        return (matched >> (tokens.size() - 1)) != 0;
    }
};

/// Of the words of the query without those that tell nothing, where it has others.
std::vector<Pattern> patternsOf(const std::vector<QueryWord> &words)
{
    std::vector<Pattern> all;
    const bool hasOthers = !std::ranges::all_of(words, tellsNothing);
    // A word that tells nothing at the end of the query means that the word before it is finished.
    const bool isHalfTyped = !words.empty() && !tellsNothing(words.back());
    for (const auto &word : words) {
        if (hasOthers && tellsNothing(word))
            continue;
        auto &pattern = all.emplace_back();
        pattern.word = static_cast<std::size_t>(&word - words.data());
        for (const auto &token : word) {
            const bool isLast
                = isHalfTyped && &word == &words.back() && &token == &word.back() && !isIdeograph(token);
            pattern.tokens.push_back({token.text, searchStem(token.text), isLast});
        }
    }
    return all;
}

/// Reads a text until the best place for a snippet is known.
class MatchReader
{
public:
    MatchReader(std::string_view text, const std::vector<QueryWord> &words, std::size_t length)
        : m_text(text)
        , m_length(length)
        , m_patterns(patternsOf(words))
        , m_lastSeen(m_patterns.size())
    {
    }

    std::string snippet()
    {
        read();
        return written();
    }

    std::vector<WordPlace> wordPlaces()
    {
        TokenReader reader(m_text);
        for (base::Token token; reader.next(token);) {
            m_places.emplace_back(token.begin, token.end);
            note(token);
        }
        std::vector<WordPlace> all;
        for (const auto &match : m_matches)
            all.push_back(
                {m_places[match.first].first, m_places[match.last].second, m_patterns[match.word].word});
        return all;
    }

private:
    void read();
    void note(const base::Token &token);
    void weigh(std::size_t word, const Match &match);
    Window window() const;
    std::string written() const;

    std::string_view m_text;
    std::size_t m_length;
    std::vector<Pattern> m_patterns;
    /// Begin and end of every token read.
    std::vector<std::pair<std::size_t, std::size_t>> m_places;
    std::vector<Match> m_matches;
    /// The first token of each word's last match.
    std::vector<std::optional<std::size_t>> m_lastSeen;
    /// The most words of the query that fit into one snippet, and the first token of the first of them.
    std::size_t m_mostWords = 0;
    std::size_t m_bestFirst = 0;
};

/// Stops once a snippet has all words of the query and all its tokens were read.
void MatchReader::read()
{
    TokenReader reader(m_text);
    base::Token token;
    while (m_mostWords < m_patterns.size() || m_places.size() <= window().end) {
        if (!reader.next(token))
            return;
        m_places.emplace_back(token.begin, token.end);
        note(token);
    }
}

void MatchReader::note(const base::Token &token)
{
    for (std::size_t word = 0; word < m_patterns.size(); ++word) {
        const auto size = m_patterns[word].tokens.size();
        if (m_patterns[word].endsWith(token))
            weigh(word, {m_places.size() - size, m_places.size() - 1, word});
    }
}

/// Compares the snippet that would end with this match with the best so far.
void MatchReader::weigh(std::size_t word, const Match &match)
{
    m_matches.push_back(match);
    m_lastSeen[word] = match.first;
    std::size_t words = 0;
    std::size_t first = match.first;
    for (const auto &seen : m_lastSeen) {
        if (!seen || *seen + m_length <= match.last)
            continue;
        ++words;
        first = std::min(first, *seen);
    }
    if (words > m_mostWords) {
        m_mostWords = words;
        m_bestFirst = first;
    }
}

/// Begins a third of the snippet before the match.
Window MatchReader::window() const
{
    const auto begin = m_bestFirst - std::min(m_bestFirst, m_length / 3);
    return {begin, begin + m_length};
}

std::string MatchReader::written() const
{
    if (m_places.empty())
        return {};
    const auto [first, last] = window();
    const bool reachesEnd = last >= m_places.size();
    std::size_t copied = first == 0 ? 0 : m_places[first].first;
    const auto end = reachesEnd ? m_text.size() : m_places[last - 1].second;
    std::string text;
    for (const auto &match : m_matches) {
        const auto [begin, matchEnd] = std::pair(m_places[match.first].first, m_places[match.last].second);
        const bool isShown = match.first >= first && match.last < last && begin >= copied;
        if (!isShown)
            continue;
        text.append(m_text.substr(copied, begin - copied));
        if (text.ends_with(MatchEnd))
            text.pop_back();
        else
            text += MatchBegin;
        text.append(m_text.substr(begin, matchEnd - begin)) += MatchEnd;
        copied = matchEnd;
    }
    text.append(m_text.substr(copied, end - copied));
    const auto line = base::joined(base::splitWords(text), " ");
    return (first == 0 ? "" : std::string(Ellipsis)) + line + (reachesEnd ? "" : std::string(Ellipsis));
}

} // namespace

std::string snippet(std::string_view text, const std::vector<QueryWord> &words, std::size_t length)
{
    return MatchReader(text, words, length).snippet();
}

std::vector<WordPlace> wordPlaces(std::string_view text, const std::vector<QueryWord> &words)
{
    auto places = MatchReader(text, words, 0).wordPlaces();
    const auto apart = places.empty() ? scattered(words) : std::vector<QueryWord>();
    return apart.empty() ? places : MatchReader(text, apart, 0).wordPlaces();
}

std::vector<std::size_t> wordsThere(std::string_view text, const std::vector<QueryWord> &words)
{
    std::vector<std::size_t> indices;
    for (const auto &place : MatchReader(text, words, 0).wordPlaces())
        indices.push_back(place.word);
    std::ranges::sort(indices);
    const auto repeated = std::ranges::unique(indices);
    indices.erase(repeated.begin(), repeated.end());
    return indices;
}

} // namespace library
