-- What each event changed. patch: the change of the plan's content field by field, so that the plan can be put back as it was before (see ContentPatch).
-- Events from before this have none, and the plan cannot be put back beyond the oldest that has.
ALTER TABLE plan_events ADD COLUMN patch text COLLATE "C";

-- The same for people and other tools to read: one row a text, part or place that changed. kind: Added, Removed, Changed or Moved.
CREATE TABLE plan_changes (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    number          bigint NOT NULL,
    position        bigint NOT NULL,
    part_id         text COLLATE "C" NOT NULL,
    kind            text COLLATE "C" NOT NULL,
    area            text COLLATE "C" NOT NULL,
    what            text COLLATE "C" NOT NULL,
    field           text COLLATE "C" NOT NULL,
    old             text COLLATE "C" NOT NULL,
    new             text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, number, position),
    FOREIGN KEY (municipality_id, plan_id, number) REFERENCES plan_events (municipality_id, plan_id, number) ON DELETE CASCADE
);
CREATE INDEX plan_changes_by_part ON plan_changes (municipality_id, plan_id, part_id);

-- Documents that are attached to measures, beside those that plans were read from. See measures' attachments in the plan's document.
CREATE TABLE attachments (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    measure_id      text COLLATE "C" NOT NULL,
    hash            text COLLATE "C" NOT NULL REFERENCES documents (hash),
    name            text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, hash),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
);
CREATE INDEX attachments_by_hash ON attachments (hash);

-- Who has a plan open. Written again and again by the page, read by the others'; forgotten after a while.
CREATE TABLE presence (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    person_id       text COLLATE "C" NOT NULL,
    name            text COLLATE "C" NOT NULL,
    seen_at         text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, person_id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);
