-- What several instances of Tryggve have in common besides plans and people.

-- The keys that cookies and forms are sealed with, as .NET writes them. Worth as much as a password.
CREATE TABLE sealing_keys (
    name    TEXT NOT NULL PRIMARY KEY,
    xml     TEXT NOT NULL,
    kept_at TEXT NOT NULL
);

-- What may be used only once, such as the answer of an identity provider. hash: of what it was. Forgotten when it would not be taken any more.
CREATE TABLE used_once (
    hash     TEXT NOT NULL PRIMARY KEY,
    until_at TEXT NOT NULL
);

-- Work that is done when nobody waits for it. key: asked for twice it is done once. Whoever does it has it until lease_until and says so again meanwhile;
-- after that another may take it over. attempts: how many times somebody has begun; whoever finishes says which time it was, so that nobody finishes another's.
CREATE TABLE jobs (
    id          TEXT    NOT NULL PRIMARY KEY,
    kind        TEXT    NOT NULL,
    key         TEXT    NOT NULL,
    content     TEXT    NOT NULL,
    asked_at    TEXT    NOT NULL,
    due_at      TEXT    NOT NULL,
    attempts    INTEGER NOT NULL DEFAULT 0,
    taken_by    TEXT,
    lease_until TEXT,
    done_at     TEXT,
    result      TEXT    NOT NULL DEFAULT '',
    UNIQUE (kind, key)
);
CREATE INDEX jobs_by_time ON jobs (due_at) WHERE done_at IS NULL;
