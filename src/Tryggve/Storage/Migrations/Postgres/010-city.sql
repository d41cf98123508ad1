-- What questions across plans need to find a measure without opening its plan.
-- area_key: the key of the municipality's area, or "egna" for a district's own. status and the counts of verdicts: as last said, whichever the period.
-- due: the last day, null where there is none. unmet_years: for how many years in a row a goal of the measure has not been met.
-- weak_goals: goals that lack a letter of SMART. places, target_groups: a line each.
ALTER TABLE measures ADD COLUMN area_key text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN status text COLLATE "C";
ALTER TABLE measures ADD COLUMN met bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN partly_met bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN not_met bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN not_measurable bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN not_yet bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN due text COLLATE "C";
ALTER TABLE measures ADD COLUMN unmet_years bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN weak_goals bigint NOT NULL DEFAULT 0;
ALTER TABLE measures ADD COLUMN places text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE measures ADD COLUMN target_groups text COLLATE "C" NOT NULL DEFAULT '';

-- The same counts for one period.
ALTER TABLE follow_ups ADD COLUMN met bigint NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN partly_met bigint NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN not_met bigint NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN not_measurable bigint NOT NULL DEFAULT 0;
ALTER TABLE follow_ups ADD COLUMN not_yet bigint NOT NULL DEFAULT 0;

-- Letters of SMART (S, M, A, R, T) that a goal lacks.
ALTER TABLE goals ADD COLUMN lacks text COLLATE "C" NOT NULL DEFAULT '';

-- Who answers for a measure and who takes part in it, as far as its texts name units or organisations that the municipality knows.
CREATE TABLE measure_units (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    measure_id      text COLLATE "C" NOT NULL,
    unit_id         text COLLATE "C" NOT NULL,
    is_responsible  bigint NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, unit_id),
    FOREIGN KEY (municipality_id, plan_id, measure_id) REFERENCES measures (municipality_id, plan_id, id) ON DELETE CASCADE
);

-- course: what has become of the plan beside its text, as in its document. printed_differences: figures its document printed that the plan does not bear out.
-- reporting: the version of the reporting rows; those of an older one are written anew at start.
ALTER TABLE plans ADD COLUMN course text COLLATE "C" NOT NULL DEFAULT '{}';
ALTER TABLE plans ADD COLUMN printed_differences bigint NOT NULL DEFAULT 0;
ALTER TABLE plans ADD COLUMN reporting bigint NOT NULL DEFAULT 0;

-- Selections of measures that a person has named. query: what stands after the question mark in the address.
CREATE TABLE saved_views (
    municipality_id text COLLATE "C" NOT NULL,
    person_id       text COLLATE "C" NOT NULL,
    id              text COLLATE "C" NOT NULL,
    name            text COLLATE "C" NOT NULL,
    query           text COLLATE "C" NOT NULL,
    created_at      text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, person_id, id),
    UNIQUE (municipality_id, person_id, name),
    FOREIGN KEY (municipality_id, person_id) REFERENCES people (municipality_id, id) ON DELETE CASCADE
);
