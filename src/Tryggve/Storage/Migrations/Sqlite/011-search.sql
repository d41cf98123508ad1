-- Search across plans. Written by SearchIndex in the transaction that saves the plan; plans saved before this migration are written in at the next start (see DerivedRows).
-- A change in how words are stemmed needs a migration that empties these four tables: the index deletes by making the old tokens again.

-- "sequence" and the year make the ids of a plan's rows, so that they lie together and newer years last; "space" stands before every token,
-- so that what one municipality's words take to find does not grow with the others.
CREATE TABLE search_plans (
    municipality_id TEXT    NOT NULL,
    plan_id         TEXT    NOT NULL UNIQUE,
    sequence        INTEGER NOT NULL PRIMARY KEY,
    year            INTEGER NOT NULL,
    space           INTEGER NOT NULL,
    UNIQUE (municipality_id, plan_id),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);

-- What can be found, and its texts as they stand: a measure with its problem and cause, a problem or cause without measures, an area, the plan itself.
-- id: (year * 2^24 + sequence) * 2^20 + a number within the plan.
CREATE TABLE search_rows (
    id      INTEGER NOT NULL PRIMARY KEY,
    part_id TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    digest  INTEGER NOT NULL,
    area    TEXT    NOT NULL,
    texts   TEXT    NOT NULL
);

-- The stems of the same texts. Nothing but the index is kept: the texts stand in search_rows.
CREATE VIRTUAL TABLE search USING fts5 (measure, goals, chain, work, reports, whole, content = '', columnsize = 0, tokenize = 'unicode61 remove_diacritics 0');

-- The longer stems back to front, so that a word finds the compounds that end with it.
CREATE TABLE search_words (
    space    INTEGER NOT NULL,
    reversed TEXT    NOT NULL,
    PRIMARY KEY (space, reversed)
) WITHOUT ROWID;
