#pragma once

struct sqlite3;

namespace library {

/// Registers the SQL function attune_fit(table, length, half_typed, least, weight of each column ...) with
/// one connection: how well a row of `length` words fits the words it was matched by, at least 0, greater is
/// better. It is Okapi BM25 (k1 = 1.2, b = 0.75) like FTS5's own bm25(), which reads the length of each row
/// with a statement of its own and all places of all words in their order; both are not needed, and take more
/// than half of its time in a large library. It stops counting the rows of a word at 2,000. Where
/// `half_typed` is not 0 the last phrase is a prefix, which has a small fixed weight. A row that has fewer
/// than `least` of the phrases fits by 0. Throws SQLite::Exception.
void registerRanking(sqlite3 *connection);

} // namespace library
