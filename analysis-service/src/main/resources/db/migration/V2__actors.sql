-- Names that are nearly alike are found by the trigrams that they share. Trusted, so that the owner of the database may
-- bring it in; it comes with PostgreSQL's own contributions, which the official images hold.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- The same counts, told apart by the name that the article uses, so that a researcher's list can move those of one name.
-- Facts that were counted before have no name: they can be merged, not split.
ALTER TABLE actor_fact
    ADD COLUMN name text COLLATE "C" NOT NULL DEFAULT '',
    DROP CONSTRAINT actor_fact_pkey,
    ADD PRIMARY KEY (article_id, method_version, actor, name, part);
ALTER TABLE actor_fact ALTER COLUMN name DROP DEFAULT;

-- Every mention that counts, with the name that it counts under: its own, or for a pronoun or a description the one before.
CREATE TABLE mention (
    article_id     uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    index          integer          NOT NULL,
    part           text             NOT NULL CHECK (part IN ('title', 'text')),
    "start"        integer          NOT NULL,
    "end"          integer          NOT NULL,
    text           text             NOT NULL,
    form           text             NOT NULL,
    actor          text COLLATE "C" NOT NULL,
    name           text COLLATE "C" NOT NULL,
    voice          text             NOT NULL CHECK (voice IN ('own', 'sourced', 'unknown')),
    attribution    integer,
    confidence     double precision NOT NULL,
    producer       text             NOT NULL,
    PRIMARY KEY (article_id, method_version, index),
    FOREIGN KEY (article_id, method_version) REFERENCES article ON DELETE CASCADE
);
CREATE INDEX mention_of_actor ON mention (method_version, actor, article_id);

-- The names that an actor was ever seen under. Only ever added to, so that the order of arrival does not matter.
CREATE TABLE actor_name (
    method_version text COLLATE "C" NOT NULL,
    actor          text COLLATE "C" NOT NULL,
    name           text COLLATE "C" NOT NULL,
    PRIMARY KEY (method_version, actor, name)
);
CREATE INDEX actor_name_alike ON actor_name USING gin (name gin_trgm_ops);
