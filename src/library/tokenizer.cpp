#include "library/tokenizer.h"

#include "library/fts5.h"
#include "library/stemmer.h"
#include "library/token_reader.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <algorithm>
#include <bitset>
#include <new>
#include <optional>

namespace library {

namespace {

constexpr std::size_t LongestBeginning = 3;
// Letters and digits count from 1, so that "a" and "aa" differ.
constexpr std::size_t Digits = 37;

using Emit = int (*)(void *, int, const char *, int, int, int);

/// The arguments of one call of FTS5, and the callback that takes the tokens.
struct Request
{
    void *context = nullptr;
    Emit emit = nullptr;

    int give(int flags, std::string_view text, const base::Token &token) const
    {
        return emit(context, flags, text.data(), static_cast<int>(text.size()), static_cast<int>(token.begin),
                    static_cast<int>(token.end));
    }
};

/// Gives the stem at the position of the word itself.
int giveStem(const Request &request, const base::Token &token)
{
    const auto stem = searchStem(token.text);
    return stem == token.text ? SQLITE_OK : request.give(FTS5_TOKEN_COLOCATED, stem, token);
}

/// Gives "c" for "c++" when indexing, so that a search for C finds C++, but not the reverse.
int giveBare(const Request &request, const base::Token &token)
{
    return request.give(FTS5_TOKEN_COLOCATED, std::string_view(token.text).substr(0, 1), token);
}

/// 0 for what is neither a letter nor a digit of ASCII in lower case.
std::size_t digitOf(char letter)
{
    if (letter >= '0' && letter <= '9')
        return static_cast<std::size_t>(letter - '0') + 1;
    return letter >= 'a' && letter <= 'z' ? static_cast<std::size_t>(letter - 'a') + 11 : 0;
}

/// The token of a prefix of one to three letters or digits: its first byte is its length, which no word
/// begins with. Empty for any other text.
std::optional<std::string> prefixToken(std::string_view text)
{
    const auto isLetterOrDigit = [](char letter) { return digitOf(letter) != 0; };
    if (text.empty() || text.size() > LongestBeginning || !std::ranges::all_of(text, isLetterOrDigit))
        return std::nullopt;
    return std::string(1, static_cast<char>(text.size())).append(text);
}

/// Gives the prefixes of the words of one text, each once, at the first word that has it. FTS5's own `prefix`
/// option stores each of them at every word, which doubles the index and the time to build it.
class Prefixes
{
public:
    int give(const Request &request, const base::Token &token)
    {
        std::size_t index = 0;
        const std::string_view word(token.text);
        for (std::size_t size = 1; size <= std::min(word.size(), LongestBeginning); ++size) {
            index = index * Digits + digitOf(word[size - 1]);
            const auto beginning = prefixToken(word.substr(0, size));
            if (!beginning)
                break;
            if (m_given[index])
                continue;
            m_given.set(index);
            const int result = request.give(FTS5_TOKEN_COLOCATED, *beginning, token);
            if (result != SQLITE_OK)
                return result;
        }
        return SQLITE_OK;
    }

private:
    std::bitset<Digits * Digits * Digits> m_given;
};

int giveDocument(const Request &request, std::string_view text)
{
    TokenReader reader(text);
    Prefixes beginnings;
    int result = SQLITE_OK;
    for (base::Token token; result == SQLITE_OK && reader.next(token);) {
        result = request.give(0, token.text, token);
        if (result == SQLITE_OK && hasSigns(token))
            result = giveBare(request, token);
        if (result == SQLITE_OK && !isIdeograph(token))
            result = giveStem(request, token);
        if (result == SQLITE_OK && !isIdeograph(token))
            result = beginnings.give(request, token);
    }
    return result;
}

/// Gives the stems of the words of a query: the index has the stem wherever it has the word.
int giveQuery(const Request &request, std::string_view text)
{
    TokenReader reader(text);
    int result = SQLITE_OK;
    for (base::Token token; result == SQLITE_OK && reader.next(token);)
        result = request.give(0, isIdeograph(token) ? token.text : searchStem(token.text), token);
    return result;
}

/// Gives the tokens of a prefix query, none of them stemmed. A short prefix is given as its own token, unless
/// other words precede it: it is not indexed at each of its positions.
int givePrefix(const Request &request, std::string_view text)
{
    const auto words = tokens(text);
    const auto beginning = words.size() == 1 ? prefixToken(words.front().text) : std::nullopt;
    if (beginning)
        return request.give(0, *beginning, words.front());
    int result = SQLITE_OK;
    for (auto token = words.begin(); result == SQLITE_OK && token != words.end(); ++token)
        result = request.give(0, token->text, *token);
    return result;
}

int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    // The tokenizer has no state, but FTS5 needs an address.
    static char stateless = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *) { }

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, Emit emit)
{
    const Request request{context, emit};
    const std::string_view words(text, text == nullptr || size < 0 ? 0 : static_cast<std::size_t>(size));
    // An exception must not pass through SQLite, which is C; only memory can fail here.
    try {
        if ((flags & FTS5_TOKENIZE_PREFIX) != 0)
            return givePrefix(request, words);
        return (flags & FTS5_TOKENIZE_QUERY) != 0 ? giveQuery(request, words) : giveDocument(request, words);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

} // namespace

void registerTokenizer(sqlite3 *connection)
{
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    auto *const interface = fts5Interface(connection);
    const int result = interface->xCreateTokenizer(interface, "attune", nullptr, &tokenizer, nullptr);
    if (result != SQLITE_OK)
        throw SQLite::Exception(connection, result);
}

} // namespace library
