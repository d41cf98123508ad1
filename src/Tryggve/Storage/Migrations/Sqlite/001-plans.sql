-- A plan is kept whole in "document"; the other columns say what it is so that it can be found and never stored twice.
CREATE TABLE municipalities (
    id            TEXT NOT NULL PRIMARY KEY,
    name          TEXT NOT NULL,
    configuration TEXT NOT NULL
);

CREATE TABLE plans (
    municipality_id TEXT    NOT NULL REFERENCES municipalities (id),
    id              TEXT    NOT NULL UNIQUE,
    district_id     TEXT    NOT NULL,
    year_from       INTEGER NOT NULL,
    year_to         INTEGER NOT NULL,
    municipality    TEXT    NOT NULL,
    district        TEXT    NOT NULL,
    title           TEXT    NOT NULL,
    registry_number TEXT    NOT NULL,
    document        TEXT    NOT NULL,
    version         INTEGER NOT NULL,
    saved_at        TEXT    NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, district_id, year_from, year_to)
);

-- The history is only ever added to.
CREATE TABLE plan_events (
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    number          INTEGER NOT NULL,
    at              TEXT    NOT NULL,
    actor_id        TEXT    NOT NULL,
    actor_name      TEXT    NOT NULL,
    kind            TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, number),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);
