#include "store/tokenizer.h"

#include "store/fts5.h"
#include "store/stemmer.h"
#include "store/token_reader.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <new>

namespace store {

namespace {

// A stem of two letters is shared by words that have nothing in common: "us" would find "using".
constexpr std::size_t ShortestStem = 3;

using Emit = int (*)(void *, int, const char *, int, int, int);

/// What FTS5 asks for in one call, and where it wants the words.
struct Request
{
    void *context = nullptr;
    Emit emit = nullptr;

    int give(int flags, std::string_view text, const Token &token) const
    {
        return emit(context, flags, text.data(), static_cast<int>(text.size()), static_cast<int>(token.begin),
                    static_cast<int>(token.end));
    }
};

/// What the words are wanted for.
enum class Purpose { Document, Query, Prefix };

/// The other spellings a word is found by, at the place of the word itself. C finds C++, but C++ does not find C.
int giveVariants(const Request &request, const Token &token, Purpose purpose)
{
    if (token.isSigned && purpose == Purpose::Document)
        return request.give(FTS5_TOKEN_COLOCATED, std::string_view(token.text).substr(0, 1), token);
    const auto stem = englishStem(token.text);
    if (stem.size() < ShortestStem || stem == token.text)
        return SQLITE_OK;
    return request.give(FTS5_TOKEN_COLOCATED, stem, token);
}

int giveWords(const Request &request, std::string_view text, Purpose purpose)
{
    TokenReader reader(text);
    int result = SQLITE_OK;
    for (Token token; result == SQLITE_OK && reader.next(token);) {
        result = request.give(0, token.text, token);
        // What is half typed has no stem yet.
        if (result == SQLITE_OK && purpose != Purpose::Prefix && !token.isIdeographic)
            result = giveVariants(request, token, purpose);
    }
    return result;
}

/// snippet() and highlight() only ask where the words of a text stand.
int givePlaces(const Request &request, std::string_view text)
{
    TokenReader reader(text);
    int result = SQLITE_OK;
    for (Token token; result == SQLITE_OK && reader.nextPlace(token);)
        result = request.give(0, text.substr(token.begin, token.end - token.begin), token);
    return result;
}

int createTokenizer(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    // There is no state; FTS5 wants an address all the same.
    static char stateless = 0;
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *)
{
}

Purpose purposeOf(int flags)
{
    if ((flags & FTS5_TOKENIZE_PREFIX) != 0)
        return Purpose::Prefix;
    return (flags & FTS5_TOKENIZE_QUERY) != 0 ? Purpose::Query : Purpose::Document;
}

int tokenize(Fts5Tokenizer *, void *context, int flags, const char *text, int size, Emit emit)
{
    const Request request{context, emit};
    const std::string_view words(text, text == nullptr || size < 0 ? 0 : static_cast<std::size_t>(size));
    // An exception must not pass through SQLite, which is C; only memory can fail here.
    try {
        if ((flags & FTS5_TOKENIZE_AUX) != 0)
            return givePlaces(request, words);
        return giveWords(request, words, purposeOf(flags));
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

} // namespace store
