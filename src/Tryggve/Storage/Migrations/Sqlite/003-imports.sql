-- An upload belongs to no municipality until its plan is saved, so these two have no municipality_id. A document is named by its own bytes.
CREATE TABLE documents (
    hash       TEXT    NOT NULL PRIMARY KEY,
    bytes      BLOB    NOT NULL,
    size       INTEGER NOT NULL,
    created_at TEXT    NOT NULL
);

-- One draft a document: a person's corrections live on here when the same document comes back.
-- plan_id and saved_at say that, and as what, the draft was saved; null while it waits for review.
CREATE TABLE drafts (
    id            TEXT    NOT NULL PRIMARY KEY,
    document_hash TEXT    NOT NULL UNIQUE REFERENCES documents (hash),
    document_name TEXT    NOT NULL,
    corrections   TEXT    NOT NULL,
    created_at    TEXT    NOT NULL,
    created_by    TEXT    NOT NULL,
    plan_id       TEXT,
    saved_at      TEXT,
    version       INTEGER NOT NULL
);
