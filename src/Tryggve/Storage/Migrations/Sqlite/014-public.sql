-- What anybody may read. These tables hold nothing else: whatever is taken back is gone from them, and the public pages and the read API ask no others.
-- number: grows with each publication, so that whoever pages through meets every row once.
CREATE TABLE publications (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    district_id     TEXT    NOT NULL,
    municipality    TEXT    NOT NULL,
    district        TEXT    NOT NULL,
    year_from       INTEGER NOT NULL,
    year_to         INTEGER NOT NULL,
    title           TEXT    NOT NULL,
    period          TEXT,
    measures        INTEGER NOT NULL,
    published_at    TEXT    NOT NULL,
    document        TEXT    NOT NULL,
    UNIQUE (municipality_id, plan_id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX publications_by_address ON publications (municipality_id, district_id, year_from, year_to);
-- Whoever asks by a plan's id does not know its municipality.
CREATE INDEX publications_by_plan ON publications (plan_id);

-- words: what a search looks in.
CREATE TABLE public_measures (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    id              TEXT    NOT NULL,
    area            TEXT    NOT NULL,
    collective_name TEXT    NOT NULL,
    problem         TEXT    NOT NULL,
    cause           TEXT    NOT NULL,
    name            TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    kind            TEXT,
    timing          TEXT    NOT NULL,
    responsible     TEXT    NOT NULL,
    status          TEXT,
    words           TEXT    NOT NULL,
    UNIQUE (municipality_id, plan_id, id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES publications (municipality_id, plan_id) ON DELETE CASCADE
);
CREATE INDEX public_measures_by_plan ON public_measures (plan_id);
CREATE INDEX public_measures_by_area ON public_measures (area);

CREATE TABLE public_goals (
    number          INTEGER PRIMARY KEY AUTOINCREMENT,
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    measure_id      TEXT    NOT NULL,
    id              TEXT    NOT NULL,
    mark            TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    verdict         TEXT,
    UNIQUE (municipality_id, plan_id, measure_id, id),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES public_measures (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX public_goals_by_plan ON public_goals (plan_id);

-- Addresses at which a plan stood that has been taken back: whoever follows an old link is told so.
CREATE TABLE withdrawn_publications (
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    district_id     TEXT    NOT NULL,
    year_from       INTEGER NOT NULL,
    year_to         INTEGER NOT NULL,
    withdrawn_at    TEXT    NOT NULL,
    PRIMARY KEY (municipality_id, plan_id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);

-- Keys by which another program reads as a person, within the scopes the person gave it (words in a row). Only the hash is kept.
-- refused_at: when the security log was last told that it was refused.
CREATE TABLE api_keys (
    municipality_id TEXT NOT NULL,
    id              TEXT NOT NULL PRIMARY KEY,
    hash            TEXT NOT NULL UNIQUE,
    person_id       TEXT NOT NULL,
    name            TEXT NOT NULL,
    scopes          TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    ends_at         TEXT NOT NULL,
    revoked_at      TEXT,
    last_used_at    TEXT,
    refused_at      TEXT,
    FOREIGN KEY (municipality_id, person_id) REFERENCES people (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX api_keys_by_person ON api_keys (person_id);

-- What somebody could not use. No more of whoever wrote than an address they chose to give; it is taken away when the report is answered.
CREATE TABLE accessibility_reports (
    municipality_id TEXT NOT NULL REFERENCES municipalities (id),
    id              TEXT NOT NULL PRIMARY KEY,
    at              TEXT NOT NULL,
    page            TEXT NOT NULL,
    text            TEXT NOT NULL,
    email           TEXT NOT NULL,
    answered_at     TEXT,
    answered_by     TEXT NOT NULL DEFAULT ''
);
CREATE INDEX accessibility_reports_by_time ON accessibility_reports (municipality_id, at);
