CREATE TABLE article (
    id           uuid        PRIMARY KEY,
    -- Compared by code point: lists and cursors must not depend on the server's locale.
    outlet       text        COLLATE "C" NOT NULL,
    url          text,
    published_at timestamptz NOT NULL,
    language     text,
    authors      text[]      NOT NULL,
    section      text,
    -- Of the last revision, so that a list of articles reads no text.
    revision     integer     NOT NULL,
    title        text        NOT NULL,
    characters   integer     NOT NULL,
    stored_at    timestamptz NOT NULL
);

CREATE INDEX article_newest_first ON article (published_at DESC, id DESC);
CREATE INDEX article_of_outlet_newest_first ON article (outlet, published_at DESC, id DESC);

CREATE TABLE revision (
    article_id   uuid        NOT NULL REFERENCES article,
    revision     integer     NOT NULL,
    content_hash text        COLLATE "C" NOT NULL,
    title        text        NOT NULL,
    text         text        NOT NULL,
    furniture    jsonb       NOT NULL,
    stored_at    timestamptz NOT NULL,
    PRIMARY KEY (article_id, revision),
    -- The last word on duplicates, whatever two writers do at once.
    UNIQUE (article_id, content_hash)
);
