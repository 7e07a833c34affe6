-- What file version 4 adds to a journal of version 3: profiles that partners gave away.
CREATE TABLE partner (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_at TEXT NOT NULL,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 4;
