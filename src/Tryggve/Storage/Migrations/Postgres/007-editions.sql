-- Plans' frozen texts: handed in, decided, or as reported when a round was closed. document is the canonical text that hash is of (see EditionText).
-- Nobody changes or takes away an edition; "tryggve verify" finds whoever did it all the same.
CREATE TABLE editions (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    number          bigint NOT NULL,
    kind            text COLLATE "C" NOT NULL,
    at              text COLLATE "C" NOT NULL,
    by_name         text COLLATE "C" NOT NULL,
    hash            text COLLATE "C" NOT NULL,
    document        text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, number),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id)
);
CREATE TRIGGER editions_stay BEFORE UPDATE ON editions FOR EACH ROW EXECUTE FUNCTION stays('An edition is never changed.');
CREATE TRIGGER editions_remain BEFORE DELETE ON editions FOR EACH ROW EXECUTE FUNCTION stays('An edition is never taken away.');
CREATE TRIGGER editions_are_kept BEFORE TRUNCATE ON editions EXECUTE FUNCTION stays('An edition is never taken away.');

-- The history is only ever added to.
CREATE TRIGGER plan_events_stay BEFORE UPDATE ON plan_events FOR EACH ROW EXECUTE FUNCTION stays('The history is never changed.');
CREATE TRIGGER plan_events_remain BEFORE DELETE ON plan_events FOR EACH ROW EXECUTE FUNCTION stays('The history is never taken away.');
CREATE TRIGGER plan_events_are_kept BEFORE TRUNCATE ON plan_events EXECUTE FUNCTION stays('The history is never taken away.');
CREATE TRIGGER plan_changes_stay BEFORE UPDATE ON plan_changes FOR EACH ROW EXECUTE FUNCTION stays('The history is never changed.');
CREATE TRIGGER plan_changes_remain BEFORE DELETE ON plan_changes FOR EACH ROW EXECUTE FUNCTION stays('The history is never taken away.');
CREATE TRIGGER plan_changes_are_kept BEFORE TRUNCATE ON plan_changes EXECUTE FUNCTION stays('The history is never taken away.');

-- The minutes of decisions, beside attachments and the documents plans were read from.
CREATE TABLE decision_documents (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    hash            text COLLATE "C" NOT NULL REFERENCES documents (hash),
    name            text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, hash),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id)
);
CREATE INDEX decision_documents_by_hash ON decision_documents (hash);

-- The periods whose rounds are closed, as words in a row: T1 T2 Year.
ALTER TABLE plans ADD COLUMN closed_periods text COLLATE "C" NOT NULL DEFAULT '';
-- The same for reports that are sent back and not yet mended, a word for each.
ALTER TABLE plans ADD COLUMN sent_back text COLLATE "C" NOT NULL DEFAULT '';

-- 1 when enough is said for the report: a status, with why where one is asked for.
ALTER TABLE follow_ups ADD COLUMN is_reported bigint NOT NULL DEFAULT 0;
UPDATE follow_ups SET is_reported = 1 WHERE status IS NOT NULL AND (status NOT IN ('Stopped', 'Postponed', 'Merged') OR reason <> '' OR text <> '');
