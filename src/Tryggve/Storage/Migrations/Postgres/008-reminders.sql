-- Letters to those who have something left to report, and attempts to send them. Only ever added to, but for the outcome of a claimed one:
-- Claimed, Sent, Failed or TooSoon. A row is claimed before its letter is sent, so that two never send the same.
-- No reference to the plan: that somebody was reminded this week holds even when the plan is gone.
CREATE TABLE reminders (
    municipality_id text COLLATE "C" NOT NULL REFERENCES municipalities (id),
    id              text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    period          text COLLATE "C" NOT NULL,
    person_id       text COLLATE "C" NOT NULL,
    person_name     text COLLATE "C" NOT NULL,
    address         text COLLATE "C" NOT NULL,
    sent_by         text COLLATE "C" NOT NULL,
    claimed_at      text COLLATE "C" NOT NULL,
    outcome         text COLLATE "C" NOT NULL,
    problem         text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (municipality_id, id)
);
CREATE INDEX reminders_by_person ON reminders (municipality_id, person_id, claimed_at);
CREATE INDEX reminders_by_plan ON reminders (municipality_id, plan_id, claimed_at);
