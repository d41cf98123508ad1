-- Reporting tables: written anew with each save of a plan, in the same transaction. Stable; meant for lists, counts and other tools.
-- One row a measure. without_*: 1 when the measure lacks that link of the chain, else 0.
CREATE TABLE measures (
    municipality_id     text COLLATE "C" NOT NULL,
    plan_id             text COLLATE "C" NOT NULL,
    id                  text COLLATE "C" NOT NULL,
    position            bigint NOT NULL,
    area                text COLLATE "C" NOT NULL,
    standard_area       text COLLATE "C",
    collective_name     text COLLATE "C" NOT NULL,
    problem             text COLLATE "C" NOT NULL,
    cause               text COLLATE "C" NOT NULL,
    name                text COLLATE "C" NOT NULL,
    text                text COLLATE "C" NOT NULL,
    kind                text COLLATE "C",
    timing              text COLLATE "C" NOT NULL,
    responsible         text COLLATE "C" NOT NULL,
    goals               bigint NOT NULL,
    is_collaboration    bigint NOT NULL,
    without_problem     bigint NOT NULL,
    without_cause       bigint NOT NULL,
    without_goal        bigint NOT NULL,
    without_time        bigint NOT NULL,
    without_responsible bigint NOT NULL,
    without_follow_up   bigint NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);

CREATE TABLE goals (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    measure_id      text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL,
    position        bigint NOT NULL,
    mark            text COLLATE "C" NOT NULL,
    text            text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, id),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
);

-- period: T1, T2 or Year.
CREATE TABLE follow_ups (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    measure_id      text COLLATE "C" NOT NULL,
    period          text COLLATE "C" NOT NULL,
    text            text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, period),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
);

-- Which uploaded documents a plan was read from.
CREATE TABLE plan_documents (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    hash            text COLLATE "C" NOT NULL,
    name            text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, hash),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);
CREATE INDEX plan_documents_by_hash ON plan_documents (hash);
