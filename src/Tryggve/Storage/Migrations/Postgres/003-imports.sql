-- An upload belongs to no municipality until its plan is saved, so these two have no municipality_id. A document is named by its own bytes.
CREATE TABLE documents (
    hash       text COLLATE "C" NOT NULL PRIMARY KEY,
    bytes      bytea    NOT NULL,
    size       bigint NOT NULL,
    created_at text COLLATE "C" NOT NULL
);

-- One draft a document: a person's corrections live on here when the same document comes back.
-- plan_id and saved_at say that, and as what, the draft was saved; null while it waits for review.
CREATE TABLE drafts (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    document_hash text COLLATE "C" NOT NULL UNIQUE REFERENCES documents (hash),
    document_name text COLLATE "C" NOT NULL,
    corrections   text COLLATE "C" NOT NULL,
    created_at    text COLLATE "C" NOT NULL,
    created_by    text COLLATE "C" NOT NULL,
    plan_id       text COLLATE "C",
    saved_at      text COLLATE "C",
    version       bigint NOT NULL
);
