#pragma once

struct sqlite3;

namespace library {

/// Registers the FTS5 tokenizer "attune" with one connection; must run before a table that uses it is used.
/// It emits every Han, kana and hangul character as a token of its own, and every other word folded (case,
/// diacritics); when indexing, an English stem that differs from its word follows at the same position. In a
/// query a word is looked up by its stem, and a prefix is never stemmed. Prefixes of one to three letters are
/// indexed as tokens, which makes them fast without the `prefix` option of FTS5. Throws SQLite::Exception.
void registerTokenizer(sqlite3 *connection);

} // namespace library
