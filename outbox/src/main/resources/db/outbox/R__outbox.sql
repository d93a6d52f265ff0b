-- Repeatable, so that its version never collides with the numbers of the service that brings it in: every statement
-- must stay safe to run again.
CREATE TABLE IF NOT EXISTS outbox (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id   uuid        NOT NULL DEFAULT gen_random_uuid(),
    topic      text        NOT NULL,
    key        text        NOT NULL,
    type       text        NOT NULL,
    body       text        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

COMMENT ON COLUMN outbox.event_id IS 'ce_id: the same at every attempt, so that a consumer can tell a redelivery';
