-- Where each article stands: by its newest revision, whichever method version read it, and even where none could. An article
-- that has no near-duplicate is its own story; one whose happening nobody else reports is its own event.
CREATE TABLE placed_article (
    article_id   uuid             PRIMARY KEY,
    outlet       text COLLATE "C" NOT NULL,
    published_at timestamptz      NOT NULL,
    title        text             NOT NULL,
    revision     integer          NOT NULL,
    -- The news agency that its own text names, or null.
    credit       text,
    -- The oldest article of its story group, and the one that leads its event before corrections join events.
    story        uuid             NOT NULL,
    leader       uuid             NOT NULL,
    -- The oldest article of its event.
    event        uuid             NOT NULL,
    -- The agency that it was taken over from, or null where it is the outlet's own.
    wire         text
);
CREATE INDEX placed_article_story ON placed_article (story);
CREATE INDEX placed_article_leader ON placed_article (leader);
CREATE INDEX placed_article_event ON placed_article (event);

-- What is kept of each text to find others like it, as org.tiltmeter.stories writes it: a function of the text.
CREATE TABLE story_signature (
    article_id uuid  PRIMARY KEY REFERENCES placed_article ON DELETE CASCADE,
    shingles   bytea NOT NULL,
    words      bytea NOT NULL
);

-- The hashes that a text is found by: its smallest shingles for near-duplicates, its heaviest words for events.
CREATE TABLE story_band (
    band         bigint      NOT NULL,
    published_at timestamptz NOT NULL,
    article_id   uuid        NOT NULL REFERENCES placed_article ON DELETE CASCADE,
    PRIMARY KEY (band, published_at, article_id)
);
CREATE INDEX story_band_article ON story_band (article_id);
CREATE TABLE story_key (
    key          integer     NOT NULL,
    published_at timestamptz NOT NULL,
    article_id   uuid        NOT NULL REFERENCES placed_article ON DELETE CASCADE,
    PRIMARY KEY (key, published_at, article_id)
);
CREATE INDEX story_key_article ON story_key (article_id);

-- Two articles that are near-duplicates (GROUP) or alike enough to report the same happening (EVENT).
CREATE TABLE story_link (
    kind     text             NOT NULL CHECK (kind IN ('GROUP', 'EVENT')),
    first    uuid             NOT NULL REFERENCES placed_article ON DELETE CASCADE,
    second   uuid             NOT NULL REFERENCES placed_article ON DELETE CASCADE,
    strength double precision NOT NULL,
    PRIMARY KEY (first, second, kind)
);
CREATE INDEX story_link_second ON story_link (second);

-- What people said of two articles, and still hold.
CREATE TABLE story_correction (
    id         uuid        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('GROUP', 'EVENT')),
    first      uuid        NOT NULL REFERENCES placed_article,
    second     uuid        NOT NULL REFERENCES placed_article,
    together   boolean     NOT NULL,
    note       text        NOT NULL,
    made_by    text        NOT NULL,
    created_at timestamptz NOT NULL,
    -- In the order of this number they are followed.
    number     bigint      GENERATED ALWAYS AS IDENTITY,
    UNIQUE (kind, first, second)
);
