-- Addresses by which a calendar program reads plans' days for a person. Only the hash of the secret in the address is kept. What the feed gives is what
-- the person may see when it is read: of one plan, of a district's plans or of all (both null), everything or only what the person has to do with.
CREATE TABLE calendar_feeds (
    municipality_id TEXT    NOT NULL,
    id              TEXT    NOT NULL PRIMARY KEY,
    hash            TEXT    NOT NULL UNIQUE,
    person_id       TEXT    NOT NULL,
    name            TEXT    NOT NULL,
    own_only        INTEGER NOT NULL,
    district_id     TEXT,
    plan_id         TEXT,
    created_at      TEXT    NOT NULL,
    revoked_at      TEXT,
    last_read_at    TEXT,
    FOREIGN KEY (municipality_id, person_id) REFERENCES people (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX calendar_feeds_by_person ON calendar_feeds (person_id);
