#pragma once

struct fts5_api;
struct sqlite3;

namespace library {

/// What FTS5 offers for tokenizers and functions of one's own; owned by the connection. Throws
/// SQLite::Exception.
fts5_api *fts5Interface(sqlite3 *connection);

} // namespace library
