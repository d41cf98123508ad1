-- What somebody has recorded of how a municipality meets lag (2023:196). Only ever added to: a record is corrected by another that names it in "replaces",
-- and taken back by a row in law_retractions. texts: the answers by field, as JSON. on_day and until_day: the days it is about.
CREATE TABLE law_records (
    municipality_id TEXT NOT NULL REFERENCES municipalities (id),
    id              TEXT NOT NULL UNIQUE,
    duty            TEXT NOT NULL,
    on_day          TEXT NOT NULL,
    until_day       TEXT,
    texts           TEXT NOT NULL,
    document_hash   TEXT REFERENCES documents (hash),
    document_name   TEXT,
    by_id           TEXT NOT NULL,
    by_name         TEXT NOT NULL,
    at              TEXT NOT NULL,
    replaces        TEXT REFERENCES law_records (id),
    PRIMARY KEY (municipality_id, id)
);
CREATE INDEX law_records_by_hash ON law_records (document_hash);
CREATE TRIGGER law_records_stay BEFORE UPDATE ON law_records BEGIN SELECT RAISE(ABORT, 'What is recorded is never changed.'); END;
CREATE TRIGGER law_records_remain BEFORE DELETE ON law_records BEGIN SELECT RAISE(ABORT, 'What is recorded is never taken away.'); END;

CREATE TABLE law_retractions (
    record_id TEXT NOT NULL PRIMARY KEY REFERENCES law_records (id),
    by_id     TEXT NOT NULL,
    by_name   TEXT NOT NULL,
    at        TEXT NOT NULL,
    reason    TEXT NOT NULL
);
CREATE TRIGGER law_retractions_stay BEFORE UPDATE ON law_retractions BEGIN SELECT RAISE(ABORT, 'What is recorded is never changed.'); END;
CREATE TRIGGER law_retractions_remain BEFORE DELETE ON law_retractions BEGIN SELECT RAISE(ABORT, 'What is recorded is never taken away.'); END;
