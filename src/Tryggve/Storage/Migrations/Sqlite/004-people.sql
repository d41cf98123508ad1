-- Those who can sign in. password_hash is null until the person has chosen a password, and for those who sign in elsewhere.
CREATE TABLE people (
    municipality_id TEXT    NOT NULL REFERENCES municipalities (id),
    id              TEXT    NOT NULL UNIQUE,
    name            TEXT    NOT NULL,
    title           TEXT    NOT NULL,
    email           TEXT    NOT NULL UNIQUE COLLATE NOCASE,
    memberships     TEXT    NOT NULL,
    password_hash   TEXT,
    failures        INTEGER NOT NULL DEFAULT 0,
    locked_until    TEXT,
    closed_at       TEXT,
    created_at      TEXT    NOT NULL,
    PRIMARY KEY (municipality_id, id)
);

-- A role in one plan, in a district's plans (plan_id null) or in the whole municipality (both null).
CREATE TABLE grants (
    municipality_id TEXT NOT NULL,
    id              TEXT NOT NULL PRIMARY KEY,
    person_id       TEXT NOT NULL,
    role            TEXT NOT NULL,
    district_id     TEXT,
    plan_id         TEXT,
    granted_at      TEXT NOT NULL,
    granted_by      TEXT NOT NULL,
    FOREIGN KEY (municipality_id, person_id) REFERENCES people (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX grants_by_person ON grants (person_id);

-- A signed-in browser. Kept here and not only in the cookie, so that signing out works everywhere at once.
CREATE TABLE sessions (
    id         TEXT NOT NULL PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    created_at TEXT NOT NULL,
    seen_at    TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    browser    TEXT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person_id);

-- Links to choose a password by. Only the hash of the secret in the address is kept; a link works once.
CREATE TABLE password_links (
    hash       TEXT NOT NULL PRIMARY KEY,
    person_id  TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    expires_at TEXT NOT NULL,
    used_at    TEXT
);

-- Who a person is to an identity provider.
CREATE TABLE external_identities (
    issuer    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id) ON DELETE CASCADE,
    PRIMARY KEY (issuer, subject)
);

-- Sign-ins, grants and accounts. Only ever added to. municipality_id is null where nobody is known, as when a sign-in fails.
CREATE TABLE security_log (
    number          INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    municipality_id TEXT,
    at              TEXT    NOT NULL,
    person_id       TEXT,
    actor_name      TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    text            TEXT    NOT NULL
);

-- A draft belongs to the person who handed the document in. Older drafts belong to whoever runs Tryggve on the machine.
ALTER TABLE drafts RENAME TO drafts_before;
CREATE TABLE drafts (
    id            TEXT    NOT NULL PRIMARY KEY,
    owner_id      TEXT    NOT NULL,
    document_hash TEXT    NOT NULL REFERENCES documents (hash),
    document_name TEXT    NOT NULL,
    corrections   TEXT    NOT NULL,
    created_at    TEXT    NOT NULL,
    created_by    TEXT    NOT NULL,
    plan_id       TEXT,
    saved_at      TEXT,
    version       INTEGER NOT NULL,
    UNIQUE (owner_id, document_hash)
);
INSERT INTO drafts SELECT id, 'local', document_hash, document_name, corrections, created_at, created_by, plan_id, saved_at, version FROM drafts_before;
DROP TABLE drafts_before;
