-- One row. Whoever changes what counts holds it until the transaction ends, so that changes follow one another, and a
-- number that a reader sees stands for everything up to it: the high-water mark of a comparison.
CREATE TABLE data_change (last bigint NOT NULL);
INSERT INTO data_change VALUES (0);

-- Which text of an article counted, and in which story group and event, from one change to another (until: not any more).
-- A comparison's evidence is that of its mark, whatever comes later.
CREATE TABLE placement (
    article_id     uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    since          bigint           NOT NULL,
    until          bigint,
    content_hash   text             NOT NULL,
    outlet         text COLLATE "C" NOT NULL,
    published_at   timestamptz      NOT NULL,
    story          uuid             NOT NULL,
    event          uuid             NOT NULL,
    wire           boolean          NOT NULL,
    PRIMARY KEY (article_id, method_version, since)
);
CREATE UNIQUE INDEX placement_now ON placement (article_id, method_version) WHERE until IS NULL;
CREATE INDEX placement_of_story ON placement (method_version, outlet, story) WHERE until IS NULL;
CREATE INDEX placement_of_outlet ON placement (method_version, outlet, published_at);

-- What a text of an article adds to a measure in a voice: numerator x and denominator w, of all spans and of those that the
-- engine is sure of. Rows exist where anything counts, and stay when another text counts in place of this one. The actor ''
-- is the article as a whole.
CREATE TABLE measure_fact (
    article_id     uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    content_hash   text             NOT NULL,
    measure        text COLLATE "C" NOT NULL,
    actor          text COLLATE "C" NOT NULL,
    name           text COLLATE "C" NOT NULL,
    x              bigint           NOT NULL,
    w              bigint           NOT NULL,
    certain_x      bigint           NOT NULL,
    certain_w      bigint           NOT NULL,
    PRIMARY KEY (article_id, method_version, content_hash, measure, actor, name)
);
CREATE INDEX measure_fact_of_actor ON measure_fact (method_version, measure, actor);

-- Sums over clusters: an outlet's articles of one story group. A bucket is a year (Y2026), a month (M2026-01) or a day
-- (D2026-01-31) of the cluster's first article, or that day and an event (E2026-01-31 and its id). What a cluster adds is taken
-- away again before anything about it changes.
CREATE TABLE rollup (
    method_version   text COLLATE "C" NOT NULL,
    measure          text COLLATE "C" NOT NULL,
    actor            text COLLATE "C" NOT NULL,
    bucket           text COLLATE "C" NOT NULL,
    outlet           text COLLATE "C" NOT NULL,
    wire             boolean          NOT NULL,
    clusters         bigint           NOT NULL,
    x                bigint           NOT NULL,
    w                bigint           NOT NULL,
    xx               numeric          NOT NULL,
    ww               numeric          NOT NULL,
    xw               numeric          NOT NULL,
    certain_clusters bigint           NOT NULL,
    certain_x        bigint           NOT NULL,
    certain_w        bigint           NOT NULL,
    certain_xx       numeric          NOT NULL,
    certain_ww       numeric          NOT NULL,
    certain_xw       numeric          NOT NULL,
    PRIMARY KEY (method_version, measure, actor, bucket, outlet, wire)
);
