#pragma once

struct sqlite3;

namespace library {

/// Makes the SQL function attune_fit(table, half_typed, weight of each column ...) known to one connection:
/// how well a row fits the words it was matched by, greater is better. It is Okapi BM25 like FTS5's own
/// bm25(), but stops counting the rows of a word when it is plain that the word is common: counting them all
/// is what makes bm25() slow in a large library. Where `half_typed` is not 0 the last phrase is a prefix; it
/// weighs little and is not counted at all. Throws SQLite::Exception.
void registerRanking(sqlite3 *connection);

} // namespace library
