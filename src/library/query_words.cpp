#include "library/query_words.h"

#include "base/text.h"

#include <algorithm>

namespace library {

namespace {

constexpr std::size_t MostWords = 32;
// Tokens of one word; a longer run of Han characters is cut.
constexpr std::size_t MostTokens = 32;

/// Whether the text between two tokens makes them one word, as in "multi-agent", "node_modules" and
/// "fe80::1".
bool joins(std::string_view between)
{
    return between.empty() || between == "·" || between == "‐" || between == "‑"
        || between.find_first_not_of("-_.:/\\@&+#'%*~$^=") == std::string_view::npos;
}

} // namespace

std::vector<QueryWord> queryWords(std::string_view typed)
{
    std::vector<QueryWord> words;
    std::size_t end = 0;
    TokenReader reader(typed);
    for (base::Token token; reader.next(token); end = token.end) {
        const bool isNew = words.empty() || words.back().size() == MostTokens
            || !joins(typed.substr(end, token.begin - end));
        if (isNew && words.size() == MostWords)
            break;
        if (isNew)
            words.emplace_back();
        words.back().push_back(token);
    }
    return words;
}

// Needs no escaping: a token has only letters, digits and the signs of "c++" and "c#", and so no quotes.
std::string wholeWord(const QueryWord &word)
{
    std::string text = "\"";
    for (const auto &token : word) {
        const bool isApart = !isIdeograph(token) && text.size() > 1;
        text += isApart ? " " + token.text : token.text;
    }
    return text + '"';
}

bool isHalfTyped(const std::vector<QueryWord> &words)
{
    return !words.empty() && !isIdeograph(words.back().back());
}

std::string expressionOf(const std::vector<QueryWord> &words)
{
    std::vector<std::string> parts;
    for (const auto &word : words)
        parts.push_back(wholeWord(word));
    if (isHalfTyped(words))
        parts.back() = "(" + parts.back() + " OR " + parts.back() + "*)";
    return base::joined(parts, " AND ");
}

std::vector<QueryWord> scattered(const std::vector<QueryWord> &words)
{
    std::vector<QueryWord> apart;
    for (const auto &word : words) {
        if (std::ranges::none_of(word, isIdeograph)) {
            apart.push_back(word);
            continue;
        }
        for (const auto &token : word)
            apart.push_back({token});
    }
    return apart.size() == words.size() ? std::vector<QueryWord>() : apart;
}

bool hasHan(std::string_view typed)
{
    return base::hanCount(typed) > 0;
}

} // namespace library
