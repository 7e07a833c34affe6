#include "store/snippet.h"

#include "base/text.h"
#include "store/search.h"
#include "store/stemmer.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace store {

namespace {

constexpr std::string_view Ellipsis = "…";

/// Where a word looked for stands; counted in tokens, the last included.
struct Match
{
    std::size_t first = 0;
    std::size_t last = 0;
};

/// A part of a text, counted in tokens; the end excluded.
struct Window
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// One token looked for, as the index compares it: by itself, by its stem, or as a beginning.
struct Wanted
{
    std::string text;
    std::string stem;
    bool isPrefix = false;

    bool matches(const Token &token) const
    {
        if (token.text == text || (isPrefix && token.text.starts_with(text)))
            return true;
        const bool mayShareStem = !token.isIdeographic && token.text.starts_with(stem.front());
        return mayShareStem && searchStem(token.text) == stem;
    }
};

/// Reads a text as far as it must to know where the words looked for stand best.
class MatchReader
{
public:
    MatchReader(std::string_view text, const std::vector<QueryWord> &words, std::size_t length)
        : m_text(text)
        , m_length(length)
    {
        for (const auto &word : words) {
            auto &wanted = m_wanted.emplace_back();
            for (const auto &token : word) {
                const bool isLast = &word == &words.back() && &token == &word.back() && !token.isIdeographic;
                wanted.push_back({token.text, searchStem(token.text), isLast});
            }
            m_longest = std::max(m_longest, word.size());
        }
        m_lastSeen.resize(words.size());
    }

    std::string snippet()
    {
        read();
        return written();
    }

private:
    void read();
    void note(const Token &token);
    bool standsHere(const std::vector<Wanted> &wanted) const;
    void weigh(std::size_t word, const Match &match);
    Window window() const;
    std::string written() const;

    std::string_view m_text;
    std::size_t m_length;
    std::vector<std::vector<Wanted>> m_wanted;
    std::size_t m_longest = 0;
    /// The last tokens read, as many as the longest word looked for has.
    std::deque<Token> m_recent;
    /// Begin and end of every token read.
    std::vector<std::pair<std::size_t, std::size_t>> m_places;
    std::vector<Match> m_matches;
    /// The first token of each word's last match.
    std::vector<std::optional<std::size_t>> m_lastSeen;
    /// The most words that stand within one snippet, and the first token of the first of them.
    std::size_t m_mostWords = 0;
    std::size_t m_bestFirst = 0;
};

/// Stops where a snippet with all words is full.
void MatchReader::read()
{
    TokenReader reader(m_text);
    Token token;
    while (m_mostWords < m_wanted.size() || m_places.size() <= window().end) {
        if (!reader.next(token))
            return;
        m_places.emplace_back(token.begin, token.end);
        note(token);
    }
}

void MatchReader::note(const Token &token)
{
    m_recent.push_back(token);
    if (m_recent.size() > m_longest)
        m_recent.pop_front();
    for (std::size_t word = 0; word < m_wanted.size(); ++word) {
        const auto size = m_wanted[word].size();
        if (standsHere(m_wanted[word]))
            weigh(word, {m_places.size() - size, m_places.size() - 1});
    }
}

bool MatchReader::standsHere(const std::vector<Wanted> &wanted) const
{
    if (wanted.size() > m_recent.size())
        return false;
    return std::equal(wanted.begin(), wanted.end(), m_recent.end() - std::ssize(wanted),
                      [](const Wanted &each, const Token &token) { return each.matches(token); });
}

/// Looks at the snippet that would end with this match.
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

/// With a third of the snippet before the match.
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

} // namespace store
