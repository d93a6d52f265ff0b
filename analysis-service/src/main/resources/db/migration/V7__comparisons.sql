-- Comparisons that were made. A run never changes: the same question to the same data has the same id, and the same bytes.
CREATE TABLE comparison (
    id             text COLLATE "C" PRIMARY KEY,
    method_version text COLLATE "C" NOT NULL,
    mark           bigint           NOT NULL,
    run            text             NOT NULL,
    made_at        timestamptz      NOT NULL
);

-- Articles that could not be read are counted beside every comparison.
CREATE INDEX article_failed ON article (method_version, outlet, published_at) WHERE status = 'FAILED';
