-- What file version 2 adds to a journal of version 1: a wording of one's own and a place in an article.
CREATE TABLE own_wording (
    phrase TEXT NOT NULL,
    language TEXT NOT NULL,
    payload BLOB NOT NULL,
    PRIMARY KEY (phrase, language)
) STRICT;
CREATE TABLE reading_place (
    slug TEXT PRIMARY KEY,
    opened_at TEXT NOT NULL,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 2;
INSERT INTO own_wording VALUES ('stay-three-minutes', 'zh', CAST('{"text":"再待三分钟"}' AS BLOB));
INSERT INTO reading_place VALUES ('declining-gently', '2026-03-01T08:00:00Z', CAST('{"place":0.25}' AS BLOB));
