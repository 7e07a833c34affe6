#pragma once

struct fts5_api;
struct sqlite3;

namespace library {

/// The interface of FTS5 for registering tokenizers and auxiliary functions; owned by the connection. Throws
/// SQLite::Exception where FTS5 is not there.
fts5_api *fts5Interface(sqlite3 *connection);

} // namespace library
