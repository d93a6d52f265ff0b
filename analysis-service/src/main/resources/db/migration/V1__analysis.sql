-- What is known of an article under one method version: its newest revision, read or failed. An older method version
-- keeps its own row, and with it its own facts. Names are compared byte by byte ("C"), so that paging needs no locale.
CREATE TABLE article (
    id             uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    revision       integer          NOT NULL,
    content_hash   text             NOT NULL,
    outlet         text COLLATE "C" NOT NULL,
    published_at   timestamptz      NOT NULL,
    status         text             NOT NULL CHECK (status IN ('READ', 'FAILED')),
    reason         text,
    analysed_at    timestamptz      NOT NULL,
    redeliveries   bigint           NOT NULL DEFAULT 0,
    PRIMARY KEY (id, method_version)
);
CREATE INDEX article_newest ON article (method_version, published_at DESC, id DESC);
CREATE INDEX article_of_outlet ON article (method_version, outlet, published_at DESC, id DESC);

-- Every reading ever made; what makes a redelivery known.
CREATE TABLE reading (
    article_id     uuid  NOT NULL,
    content_hash   text  NOT NULL,
    method_version text  NOT NULL,
    revision       integer NOT NULL,
    reading        jsonb NOT NULL,
    PRIMARY KEY (article_id, content_hash, method_version)
);
CREATE INDEX reading_method ON reading (method_version);

-- The counts of one part of an article as a whole. The columns are those of the enum Count.
CREATE TABLE article_fact (
    article_id             uuid             NOT NULL,
    method_version         text COLLATE "C" NOT NULL,
    part                   text             NOT NULL CHECK (part IN ('title', 'text')),
    mentions_own           integer NOT NULL,
    mentions_sourced       integer NOT NULL,
    mentions_unknown       integer NOT NULL,
    loaded_own             integer NOT NULL,
    loaded_sourced         integer NOT NULL,
    loaded_unknown         integer NOT NULL,
    spoken                 integer NOT NULL,
    attributions           integer NOT NULL,
    direct                 integer NOT NULL,
    mixed                  integer NOT NULL,
    indirect               integer NOT NULL,
    endorse                integer NOT NULL,
    neutral                integer NOT NULL,
    doubt                  integer NOT NULL,
    manner                 integer NOT NULL,
    words                  integer NOT NULL,
    words_named            integer NOT NULL,
    words_anonymous        integer NOT NULL,
    words_document         integer NOT NULL,
    words_other_media      integer NOT NULL,
    words_unresolved       integer NOT NULL,
    anonymous_bare         integer NOT NULL,
    anonymous_collective   integer NOT NULL,
    anonymous_described    integer NOT NULL,
    unresolved_mentions    integer NOT NULL,
    unresolved_attributions integer NOT NULL,
    unresolved_targets     integer NOT NULL,
    PRIMARY KEY (article_id, method_version, part),
    FOREIGN KEY (article_id, method_version) REFERENCES article ON DELETE CASCADE
);

-- The same counts for each actor in a part of an article; rows exist where anything counts.
CREATE TABLE actor_fact (
    LIKE article_fact INCLUDING CONSTRAINTS,
    actor text COLLATE "C" NOT NULL,
    PRIMARY KEY (article_id, method_version, actor, part),
    FOREIGN KEY (article_id, method_version) REFERENCES article ON DELETE CASCADE
);
CREATE INDEX actor_fact_of_actor ON actor_fact (method_version, actor, article_id);

-- Who is in an article, under the name it uses.
CREATE TABLE article_actor (
    article_id     uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    actor          text COLLATE "C" NOT NULL,
    kind           text             NOT NULL,
    name           text             NOT NULL,
    mentions       integer          NOT NULL,
    PRIMARY KEY (article_id, method_version, actor),
    FOREIGN KEY (article_id, method_version) REFERENCES article ON DELETE CASCADE
);
CREATE INDEX article_actor_of_actor ON article_actor (method_version, actor, article_id);

-- What could not be processed: once for each place in the topic, however often it is delivered.
CREATE TABLE dead_letter (
    id           uuid        PRIMARY KEY,
    topic        text        NOT NULL,
    partition    integer     NOT NULL,
    "offset"     bigint      NOT NULL,
    key          text,
    headers      text        NOT NULL,
    body         bytea       NOT NULL,
    reason       text        NOT NULL,
    failed_at    timestamptz NOT NULL,
    replayed_at  timestamptz,
    redeliveries bigint      NOT NULL DEFAULT 0,
    UNIQUE (topic, partition, "offset")
);
CREATE INDEX dead_letter_newest ON dead_letter (failed_at DESC, id DESC);
