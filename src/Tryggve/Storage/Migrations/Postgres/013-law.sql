-- What somebody has recorded of how a municipality meets lag (2023:196). Only ever added to: a record is corrected by another that names it in "replaces",
-- and taken back by a row in law_retractions. texts: the answers by field, as JSON. on_day and until_day: the days it is about.
CREATE TABLE law_records (
    municipality_id text COLLATE "C" NOT NULL REFERENCES municipalities (id),
    id              text COLLATE "C" NOT NULL UNIQUE,
    duty            text COLLATE "C" NOT NULL,
    on_day          text COLLATE "C" NOT NULL,
    until_day       text COLLATE "C",
    texts           text COLLATE "C" NOT NULL,
    document_hash   text COLLATE "C" REFERENCES documents (hash),
    document_name   text COLLATE "C",
    by_id           text COLLATE "C" NOT NULL,
    by_name         text COLLATE "C" NOT NULL,
    at              text COLLATE "C" NOT NULL,
    replaces        text COLLATE "C" REFERENCES law_records (id),
    PRIMARY KEY (municipality_id, id)
);
CREATE INDEX law_records_by_hash ON law_records (document_hash);
CREATE TRIGGER law_records_stay BEFORE UPDATE ON law_records FOR EACH ROW EXECUTE FUNCTION stays('What is recorded is never changed.');
CREATE TRIGGER law_records_remain BEFORE DELETE ON law_records FOR EACH ROW EXECUTE FUNCTION stays('What is recorded is never taken away.');
CREATE TRIGGER law_records_are_kept BEFORE TRUNCATE ON law_records EXECUTE FUNCTION stays('What is recorded is never taken away.');

CREATE TABLE law_retractions (
    record_id text COLLATE "C" NOT NULL PRIMARY KEY REFERENCES law_records (id),
    by_id     text COLLATE "C" NOT NULL,
    by_name   text COLLATE "C" NOT NULL,
    at        text COLLATE "C" NOT NULL,
    reason    text COLLATE "C" NOT NULL
);
CREATE TRIGGER law_retractions_stay BEFORE UPDATE ON law_retractions FOR EACH ROW EXECUTE FUNCTION stays('What is recorded is never changed.');
CREATE TRIGGER law_retractions_remain BEFORE DELETE ON law_retractions FOR EACH ROW EXECUTE FUNCTION stays('What is recorded is never taken away.');
CREATE TRIGGER law_retractions_are_kept BEFORE TRUNCATE ON law_retractions EXECUTE FUNCTION stays('What is recorded is never taken away.');
