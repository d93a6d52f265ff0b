CREATE TABLE report (
    id         uuid        PRIMARY KEY,
    -- The order of the list: created later, listed earlier.
    place      bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    name       text        NOT NULL,
    -- As it was asked for; a relative period is made absolute in each issue.
    comparison text        NOT NULL,
    -- Five fields; null where issues are made on request alone.
    cron       text,
    time_zone  text        NOT NULL,
    -- JSON, with the secrets that deliveries are signed with.
    recipients text        NOT NULL,
    -- Numbers given out so far.
    issues     integer     NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    retired_at timestamptz
);

CREATE TABLE issue (
    id           uuid        PRIMARY KEY,
    report_id    uuid        NOT NULL REFERENCES report,
    number       integer     NOT NULL,
    due_at       timestamptz NOT NULL,
    origin       text        NOT NULL CHECK (origin IN ('schedule', 'request')),
    -- The body of POST /v1/comparisons: what the report asked when the issue came due.
    question     text        NOT NULL,
    state        text        NOT NULL CHECK (state IN ('pending', 'issued', 'failed')),
    attempts     integer     NOT NULL,
    not_before   timestamptz NOT NULL,
    -- Until then a gateway is at it; later it is taken for dead.
    leased_until timestamptz,
    reason       text,
    run_id       text,
    issued_at    timestamptz,
    -- The bytes that every reader gets.
    document     bytea,
    created_at   timestamptz NOT NULL,
    UNIQUE (report_id, number),
    -- The last word on "once", whatever the schedulers of several gateways do.
    UNIQUE (report_id, due_at),
    CHECK ((state = 'issued') = (document IS NOT NULL))
);

CREATE INDEX issue_pending ON issue (not_before) WHERE state = 'pending';

CREATE TABLE delivery (
    -- Sent with every attempt, so that a receiver knows an issue that comes twice.
    id           uuid        PRIMARY KEY,
    issue_id     uuid        NOT NULL REFERENCES issue,
    kind         text        NOT NULL CHECK (kind IN ('webhook', 'email')),
    target       text        NOT NULL,
    secret       text,
    state        text        NOT NULL CHECK (state IN ('pending', 'delivered', 'dead')),
    -- Since it was created, or brought back from the dead.
    failures     integer     NOT NULL,
    not_before   timestamptz NOT NULL,
    leased_until timestamptz
);

CREATE INDEX delivery_of_issue ON delivery (issue_id);
CREATE INDEX delivery_pending ON delivery (not_before) WHERE state = 'pending';

CREATE TABLE delivery_attempt (
    delivery_id uuid        NOT NULL REFERENCES delivery,
    number      integer     NOT NULL,
    at          timestamptz NOT NULL,
    -- What went wrong, in our words; null where it was taken.
    reason      text,
    PRIMARY KEY (delivery_id, number)
);
