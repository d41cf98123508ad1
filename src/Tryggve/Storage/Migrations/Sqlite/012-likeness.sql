-- What measures are compared by, kept with the plan in the same transaction. Rows say the same as the plan's text; they are written anew when that changes.
-- profile: see MeasureProfile. lineage: the measure it was in the first of the plans it has been carried through; its own id where it is new.
CREATE TABLE measure_profiles (
    number          INTEGER NOT NULL PRIMARY KEY,
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    measure_id      TEXT    NOT NULL,
    lineage         TEXT    NOT NULL,
    profile         TEXT    NOT NULL,
    UNIQUE (municipality_id, plan_id, measure_id)
);

-- The stems that tell what a measure is, to find those that share some. number: of its profile.
CREATE TABLE measure_stems (
    municipality_id TEXT    NOT NULL,
    stem            TEXT    NOT NULL,
    number          INTEGER NOT NULL,
    PRIMARY KEY (municipality_id, stem, number)
) WITHOUT ROWID;

-- The working methods that measures are about. is_known: 1 for those that Tryggve knows by name, 0 for a name that may be of a method.
CREATE TABLE measure_methods (
    municipality_id TEXT    NOT NULL,
    method          TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    measure_id      TEXT    NOT NULL,
    name            TEXT    NOT NULL,
    is_known        INTEGER NOT NULL,
    PRIMARY KEY (municipality_id, method, plan_id, measure_id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX measure_methods_by_measure ON measure_methods (municipality_id, plan_id, measure_id);
