-- What a follow-up says besides its text: how far the measure has come, why, and how each goal went.
ALTER TABLE follow_ups ADD COLUMN status TEXT;
ALTER TABLE follow_ups ADD COLUMN reason TEXT NOT NULL DEFAULT '';

CREATE TABLE goal_outcomes (
    municipality_id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    measure_id TEXT NOT NULL,
    period TEXT NOT NULL,
    goal_id TEXT NOT NULL,
    verdict TEXT,
    value TEXT NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, measure_id, period, goal_id),
    FOREIGN KEY (municipality_id, plan_id, measure_id, period) REFERENCES follow_ups (municipality_id, plan_id, measure_id, period) ON DELETE CASCADE
);
