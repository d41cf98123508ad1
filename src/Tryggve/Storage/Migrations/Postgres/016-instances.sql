-- What several instances of Tryggve have in common besides plans and people.

-- The keys that cookies and forms are sealed with, as .NET writes them. Worth as much as a password.
CREATE TABLE sealing_keys (
    name    text COLLATE "C" NOT NULL PRIMARY KEY,
    xml     text COLLATE "C" NOT NULL,
    kept_at text COLLATE "C" NOT NULL
);

-- What may be used only once, such as the answer of an identity provider. hash: of what it was. Forgotten when it would not be taken any more.
CREATE TABLE used_once (
    hash     text COLLATE "C" NOT NULL PRIMARY KEY,
    until_at text COLLATE "C" NOT NULL
);

-- Work that is done when nobody waits for it. key: asked for twice it is done once. Whoever does it has it until lease_until and says so again meanwhile;
-- after that another may take it over. attempts: how many times somebody has begun; whoever finishes says which time it was, so that nobody finishes another's.
CREATE TABLE jobs (
    id          text COLLATE "C" NOT NULL PRIMARY KEY,
    kind        text COLLATE "C" NOT NULL,
    key         text COLLATE "C" NOT NULL,
    content     text COLLATE "C" NOT NULL,
    asked_at    text COLLATE "C" NOT NULL,
    due_at      text COLLATE "C" NOT NULL,
    attempts    bigint NOT NULL DEFAULT 0,
    taken_by    text COLLATE "C",
    lease_until text COLLATE "C",
    done_at     text COLLATE "C",
    result      text COLLATE "C" NOT NULL DEFAULT '',
    UNIQUE (kind, key)
);
CREATE INDEX jobs_by_time ON jobs (due_at) WHERE done_at IS NULL;
