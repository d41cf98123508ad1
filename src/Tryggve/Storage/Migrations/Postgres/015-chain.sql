-- The history as a chain: each event's hash is of the one before it, so that what is changed, taken away, put in or moved is found ("tryggve verify", see EventHash).
-- No reference to plan_events or plans: what is left here when an event or a plan is taken away is how that is found.
-- salt: what the texts were hashed with. state: SHA-256 of the plan's document as it was saved with the event; null where the event was not the last of its save.
CREATE TABLE event_hashes (
    municipality_id text COLLATE "C"    NOT NULL,
    plan_id         text COLLATE "C"    NOT NULL,
    number          bigint NOT NULL,
    salt            text COLLATE "C"    NOT NULL,
    state           text COLLATE "C",
    hash            text COLLATE "C"    NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, number)
);
CREATE TRIGGER event_hashes_stay BEFORE UPDATE ON event_hashes FOR EACH ROW EXECUTE FUNCTION stays('The history is never changed.');
CREATE TRIGGER event_hashes_remain BEFORE DELETE ON event_hashes FOR EACH ROW EXECUTE FUNCTION stays('The history is never taken away.');
CREATE TRIGGER event_hashes_are_kept BEFORE TRUNCATE ON event_hashes EXECUTE FUNCTION stays('The history is never taken away.');

-- The same for the security log: a chain a municipality, and one of its own ('') for the lines that name none. position: from 1 in each chain; number: of the line.
CREATE TABLE log_hashes (
    chain    text COLLATE "C"    NOT NULL,
    position bigint NOT NULL,
    number   bigint NOT NULL UNIQUE,
    salt     text COLLATE "C"    NOT NULL,
    hash     text COLLATE "C"    NOT NULL,
    PRIMARY KEY (chain, position)
);
CREATE TRIGGER log_hashes_stay BEFORE UPDATE ON log_hashes FOR EACH ROW EXECUTE FUNCTION stays('The log is never changed.');
CREATE TRIGGER log_hashes_remain BEFORE DELETE ON log_hashes FOR EACH ROW EXECUTE FUNCTION stays('The log is never taken away.');
CREATE TRIGGER log_hashes_are_kept BEFORE TRUNCATE ON log_hashes EXECUTE FUNCTION stays('The log is never taken away.');
CREATE TRIGGER security_log_stay BEFORE UPDATE ON security_log FOR EACH ROW EXECUTE FUNCTION stays('The log is never changed.');
CREATE TRIGGER security_log_remain BEFORE DELETE ON security_log FOR EACH ROW EXECUTE FUNCTION stays('The log is never taken away.');
CREATE TRIGGER security_log_are_kept BEFORE TRUNCATE ON security_log EXECUTE FUNCTION stays('The log is never taken away.');

-- How long every chain was, and what it ended in, at a moment; and which editions there were. body: what has come since the seal before, as hashed.
CREATE TABLE seals (
    number bigint NOT NULL PRIMARY KEY,
    at     text COLLATE "C"    NOT NULL,
    hash   text COLLATE "C"    NOT NULL,
    body   text COLLATE "C"    NOT NULL
);
CREATE TRIGGER seals_stay BEFORE UPDATE ON seals FOR EACH ROW EXECUTE FUNCTION stays('A seal is never changed.');
CREATE TRIGGER seals_remain BEFORE DELETE ON seals FOR EACH ROW EXECUTE FUNCTION stays('A seal is never taken away.');
CREATE TRIGGER seals_are_kept BEFORE TRUNCATE ON seals EXECUTE FUNCTION stays('A seal is never taken away.');
