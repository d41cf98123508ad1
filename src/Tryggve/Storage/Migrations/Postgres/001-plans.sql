-- What the questions of Tryggve are written with, so that they are the same for SQLite and PostgreSQL.
-- Texts that are compared stand in the order of their bytes, as in SQLite: COLLATE "C".
CREATE COLLATION swedish (provider = icu, locale = 'sv-SE');
CREATE COLLATION nocase (provider = icu, locale = 'und-u-ks-level2', deterministic = false);

CREATE FUNCTION folded(said text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(said COLLATE "swedish") $$;
CREATE FUNCTION instr(said text, sought text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT strpos(said, sought) $$;
CREATE FUNCTION json_each(list text) RETURNS TABLE (key bigint, value text) LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE ROWS 20 AS
    $$ SELECT ordinality - 1, element COLLATE "C" FROM jsonb_array_elements_text(list::jsonb) WITH ORDINALITY AS e (element, ordinality) $$;
CREATE FUNCTION json_extract(document text, path text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
    $$ SELECT jsonb_path_query_first(document::jsonb, path::jsonpath) #>> '{}' $$;

-- What is only ever added to refuses everything else.
CREATE FUNCTION stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;

-- A plan is kept whole in "document"; the other columns say what it is so that it can be found and never stored twice.
CREATE TABLE municipalities (
    id            text COLLATE "C" NOT NULL PRIMARY KEY,
    name          text COLLATE "C" NOT NULL,
    configuration text COLLATE "C" NOT NULL
);

CREATE TABLE plans (
    municipality_id text COLLATE "C" NOT NULL REFERENCES municipalities (id),
    id              text COLLATE "C" NOT NULL UNIQUE,
    district_id     text COLLATE "C" NOT NULL,
    year_from       bigint NOT NULL,
    year_to         bigint NOT NULL,
    municipality    text COLLATE "C" NOT NULL,
    district        text COLLATE "C" NOT NULL,
    title           text COLLATE "C" NOT NULL,
    registry_number text COLLATE "C" NOT NULL,
    document        text COLLATE "C" NOT NULL,
    version         bigint NOT NULL,
    saved_at        text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, id),
    UNIQUE (municipality_id, district_id, year_from, year_to)
);

-- The history is only ever added to.
CREATE TABLE plan_events (
    municipality_id text COLLATE "C" NOT NULL,
    plan_id         text COLLATE "C" NOT NULL,
    number          bigint NOT NULL,
    at              text COLLATE "C" NOT NULL,
    actor_id        text COLLATE "C" NOT NULL,
    actor_name      text COLLATE "C" NOT NULL,
    kind            text COLLATE "C" NOT NULL,
    text            text COLLATE "C" NOT NULL,
    PRIMARY KEY (municipality_id, plan_id, number),
    FOREIGN KEY (municipality_id, plan_id) REFERENCES plans (municipality_id, id) ON DELETE CASCADE
);
