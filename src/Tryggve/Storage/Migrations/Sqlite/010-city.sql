-- What questions across plans need to find a measure without opening its plan.
-- area_key: the key of the municipality's area, or "egna" for a district's own. status and the counts of verdicts: as last said, whichever the period.
-- due: the last day, null where there is none. unmet_years: for how many years in a row a goal of the measure has not been met.
-- weak_goals: goals that lack a letter of SMART. places, target_groups: a line each.
ALTER TABLE measures ADD COLUMN area_key TEXT NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN status TEXT;
ALTER TABLE measures ADD COLUMN met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN partly_met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN not_met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN not_measurable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN not_yet INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN due TEXT;
ALTER TABLE measures ADD COLUMN unmet_years INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN weak_goals INTEGER NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN places TEXT NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN target_groups TEXT NOT NULL DEFAULT '';

-- The same counts for one period.
ALTER TABLE follow_ups ADD COLUMN met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN partly_met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN not_met INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN not_measurable INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN not_yet INTEGER NOT NULL DEFAULT 0;

-- Letters of SMART (S, M, A, R, T) that a goal lacks.
ALTER TABLE goals ADD COLUMN lacks TEXT NOT NULL DEFAULT '';

-- Who answers for a measure and who takes part in it, as far as its texts name units or organisations that the municipality knows.
CREATE TABLE measure_units (
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    measure_id      TEXT    NOT NULL,
    unit_id         TEXT    NOT NULL,
    is_responsible  INTEGER NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, unit_id),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
) WITHOUT ROWID;

-- course: what has become of the plan beside its text, as in its document. printed_differences: figures its document printed that the plan does not bear out.
-- reporting: the version of the reporting rows; those of an older one are written anew at start.
ALTER TABLE plans ADD COLUMN course TEXT NOT NULL DEFAULT '{}';
ALTER TABLE plans ADD COLUMN printed_differences INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plans ADD COLUMN reporting INTEGER NOT NULL DEFAULT 0;

-- Selections of measures that a person has named. query: what stands after the question mark in the address.
CREATE TABLE saved_views (
    municipality_id TEXT NOT NULL,
    person_id       TEXT NOT NULL,
    id              TEXT NOT NULL,
    name            TEXT NOT NULL,
    query           TEXT NOT NULL,
    created_at      TEXT NOT NULL,
    PRIMARY KEY (municipality_id, person_id, id),
    UNIQUE (municipality_id, person_id, name),
    FOREIGN KEY (municipality_id, person_id) REFERENCES people (municipality_id, id) ON DELETE CASCADE
);
