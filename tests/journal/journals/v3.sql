-- What file version 3 adds to a journal of version 2: a playbook.
CREATE TABLE playbook (
    place INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE,
    payload BLOB NOT NULL
) STRICT;
PRAGMA user_version = 3;
INSERT INTO playbook (slug, payload)
    VALUES ('the-repair-word', CAST('{"note":"platform nine","state":"tried","week":2}' AS BLOB));
