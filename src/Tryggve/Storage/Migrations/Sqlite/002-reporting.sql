-- Reporting tables: written anew with each save of a plan, in the same transaction. Stable; meant for lists, counts and other tools.
-- One row a measure. without_*: 1 when the measure lacks that link of the chain, else 0.
CREATE TABLE measures (
    municipality_id     TEXT    NOT NULL,
    plan_id             TEXT    NOT NULL,
    id                  TEXT    NOT NULL,
    position            INTEGER NOT NULL,
    area                TEXT    NOT NULL,
    standard_area       TEXT,
    collective_name     TEXT    NOT NULL,
    problem             TEXT    NOT NULL,
    cause               TEXT    NOT NULL,
    name                TEXT    NOT NULL,
    text                TEXT    NOT NULL,
    kind                TEXT,
    timing              TEXT    NOT NULL,
    responsible         TEXT    NOT NULL,
    goals               INTEGER NOT NULL,
    is_collaboration    INTEGER NOT NULL,
    without_problem     INTEGER NOT NULL,
    without_cause       INTEGER NOT NULL,
    without_goal        INTEGER NOT NULL,
    without_time        INTEGER NOT NULL,
    without_responsible INTEGER NOT NULL,
    without_follow_up   INTEGER NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);

CREATE TABLE goals (
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    measure_id      TEXT    NOT NULL,
    id              TEXT    NOT NULL,
    position        INTEGER NOT NULL,
    mark            TEXT    NOT NULL,
    text            TEXT    NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, id),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
);

-- period: T1, T2 or Year.
CREATE TABLE follow_ups (
    municipality_id TEXT NOT NULL,
    plan_id         TEXT NOT NULL,
    measure_id      TEXT NOT NULL,
    period          TEXT NOT NULL,
    text            TEXT NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, period),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
);

-- Which uploaded documents a plan was read from.
CREATE TABLE plan_documents (
    municipality_id TEXT NOT NULL,
    plan_id         TEXT NOT NULL,
    hash            TEXT NOT NULL,
    name            TEXT NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, hash),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_documents_by_hash ON plan_documents (hash);
