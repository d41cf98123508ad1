-- What a follow-up says besides its text: how far the measure has come, why, and how each goal went.
ALTER TABLE follow_ups ADD COLUMN status text COLLATE "C";
ALTER TABLE follow_ups ADD COLUMN reason text COLLATE "C" NOT NULL DEFAULT '';

CREATE TABLE goal_outcomes (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id text COLLATE "C" NOT NULL,
    measure_id text COLLATE "C" NOT NULL,
    period text COLLATE "C" NOT NULL,
    goal_id text COLLATE "C" NOT NULL,
    verdict text COLLATE "C",
    value text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, period, goal_id),
    FOREIGN KEY (municipality_id, plan_id, measure_id, period) REFERENCES follow_ups (municipality_id, plan_id, measure_id, period) ON DELETE CASCADE
);
