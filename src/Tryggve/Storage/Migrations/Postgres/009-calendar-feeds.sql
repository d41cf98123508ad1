-- Addresses by which a calendar program reads plans' days for a person. Only the hash of the secret in the address is kept. What the feed gives is what
-- the person may see when it is read: of one plan, of a district's plans or of all (both null), everything or only what the person has to do with.
CREATE TABLE calendar_feeds (
    municipality_id text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL PRIMARY KEY,
    hash            text COLLATE "C" NOT NULL UNIQUE,
    person_id       text COLLATE "C" NOT NULL,
    name            text COLLATE "C" NOT NULL,
    own_only        bigint NOT NULL,
    district_id     text COLLATE "C",
    plan_id         text COLLATE "C",
    created_at      text COLLATE "C" NOT NULL,
    revoked_at      text COLLATE "C",
    last_read_at    text COLLATE "C",
    FOREIGN KEY (municipality_id, person_id) REFERENCES people (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX calendar_feeds_by_person ON calendar_feeds (person_id);
