-- A journal as file version 1 wrote it: a finished and an unfinished sitting, a reply, two bookmarks.
CREATE TABLE sitting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    started_at TEXT NOT NULL,
    finished_at TEXT,
    payload BLOB NOT NULL
) STRICT;
CREATE TABLE reply (
    slug TEXT PRIMARY KEY,
    payload BLOB NOT NULL
) STRICT;
CREATE TABLE bookmark (
    kind TEXT NOT NULL CHECK (kind IN ('article', 'phrase')),
    id TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT;
PRAGMA application_id = 1098151018;
PRAGMA user_version = 1;
INSERT INTO sitting VALUES (3, '2026-01-02T20:00:00Z', '2026-01-02T20:09:00Z', CAST('{"about":{"kind":"other","name":"小林"},"given":[{"answer":5,"instrument":"attachment","item":"a01","milliseconds":2100},{"answer":null,"instrument":"attachment","item":"a02","milliseconds":900}],"language":"zh","parts":[{"form":"short","hash":"00ff00ff00ff00ff","instrument":"attachment","version":"1.0.0"}]}' AS BLOB));
INSERT INTO sitting VALUES (4, '2026-02-03T07:00:00Z', NULL, CAST('{"about":{"kind":"general","name":""},"given":[],"language":"en","parts":[]}' AS BLOB));
INSERT INTO reply VALUES ('declining-gently', CAST('{"reply":"partly"}' AS BLOB));
INSERT INTO bookmark VALUES ('article', 'declining-gently', '2026-01-03T08:00:00Z');
INSERT INTO bookmark VALUES ('phrase', 'stay-three-minutes', '2026-01-04T08:00:00Z');
