-- The history as a chain: each event's hash is of the one before it, so that what is changed, taken away, put in or moved is found ("tryggve verify", see EventHash).
-- No reference to plan_events or plans: what is left here when an event or a plan is taken away is how that is found.
-- salt: what the texts were hashed with. state: SHA-256 of the plan's document as it was saved with the event; null where the event was not the last of its save.
CREATE TABLE event_hashes (
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL,
    number          INTEGER NOT NULL,
    salt            TEXT    NOT NULL,
    state           TEXT,
    hash            TEXT    NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, number)
) WITHOUT ROWID;
CREATE TRIGGER event_hashes_stay BEFORE UPDATE ON event_hashes BEGIN SELECT RAISE(ABORT, 'The history is never changed.'); END;
CREATE TRIGGER event_hashes_remain BEFORE DELETE ON event_hashes BEGIN SELECT RAISE(ABORT, 'The history is never taken away.'); END;

-- The same for the security log: a chain a municipality, and one of its own ('') for the lines that name none. position: from 1 in each chain; number: of the line.
CREATE TABLE log_hashes (
    chain    TEXT    NOT NULL,
    position INTEGER NOT NULL,
    number   INTEGER NOT NULL UNIQUE,
    salt     TEXT    NOT NULL,
    hash     TEXT    NOT NULL,
    PRIMARY KEY (chain, position)
);
CREATE TRIGGER log_hashes_stay BEFORE UPDATE ON log_hashes BEGIN SELECT RAISE(ABORT, 'The log is never changed.'); END;
CREATE TRIGGER log_hashes_remain BEFORE DELETE ON log_hashes BEGIN SELECT RAISE(ABORT, 'The log is never taken away.'); END;
CREATE TRIGGER security_log_stay BEFORE UPDATE ON security_log BEGIN SELECT RAISE(ABORT, 'The log is never changed.'); END;
CREATE TRIGGER security_log_remain BEFORE DELETE ON security_log BEGIN SELECT RAISE(ABORT, 'The log is never taken away.'); END;

-- How long every chain was, and what it ended in, at a moment; and which editions there were. body: what has come since the seal before, as hashed.
CREATE TABLE seals (
    number INTEGER NOT NULL PRIMARY KEY,
    at     TEXT    NOT NULL,
    hash   TEXT    NOT NULL,
    body   TEXT    NOT NULL
);
CREATE TRIGGER seals_stay BEFORE UPDATE ON seals BEGIN SELECT RAISE(ABORT, 'A seal is never changed.'); END;
CREATE TRIGGER seals_remain BEFORE DELETE ON seals BEGIN SELECT RAISE(ABORT, 'A seal is never taken away.'); END;
