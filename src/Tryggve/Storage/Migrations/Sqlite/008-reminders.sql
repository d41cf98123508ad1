-- Letters to those who have something left to report, and attempts to send them. Only ever added to, but for the outcome of a claimed one:
-- Claimed, Sent, Failed or TooSoon. A row is claimed before its letter is sent, so that two never send the same.
-- No reference to the plan: that somebody was reminded this week holds even when the plan is gone.
CREATE TABLE reminders (
    municipality_id TEXT NOT NULL REFERENCES municipalities (id),
    id              TEXT NOT NULL,
    plan_id         TEXT NOT NULL,
    period          TEXT NOT NULL,
    person_id       TEXT NOT NULL,
    person_name     TEXT NOT NULL,
    address         TEXT NOT NULL,
    sent_by         TEXT NOT NULL,
    claimed_at      TEXT NOT NULL,
    outcome         TEXT NOT NULL,
    problem         TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (municipality_id, id)
);
CREATE INDEX reminders_by_person ON reminders (municipality_id, person_id, claimed_at);
CREATE INDEX reminders_by_plan ON reminders (municipality_id, plan_id, claimed_at);
