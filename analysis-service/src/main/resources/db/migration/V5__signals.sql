-- The counts of the measures that came second. Readings made before have none of them until their articles are read again
-- under a newer method version, so their figures have no denominator and hence no value.
DO $$
DECLARE
    facts text;
    counted text;
BEGIN
    FOREACH facts IN ARRAY ARRAY['article_fact', 'actor_fact'] LOOP
        FOREACH counted IN ARRAY ARRAY[
            'class_intensifier', 'class_one_sided', 'class_label',
            'class_factive', 'class_assertive', 'class_implicative', 'class_hedge',
            'labels_own', 'labels_sourced', 'labels_unknown', 'scare_quotes', 'agent', 'patient', 'agentless_harm',
            'polar_own', 'polar_sourced', 'polar_unknown', 'polarity_own', 'polarity_sourced', 'polarity_unknown',
            'first_in_headline', 'first_in_lead', 'first_later', 'first_place',
            'with_source', 'single_source',
            'second_media', 'second_social', 'second_release', 'second_document',
            'role_official', 'role_politician', 'role_expert', 'role_business', 'role_civil_society', 'role_witness',
            'role_ordinary', 'role_other_media', 'role_document', 'role_anonymous', 'role_unknown',
            'reply_heard', 'reply_declined', 'reply_none'] LOOP
            EXECUTE format('ALTER TABLE %I ADD COLUMN %I integer NOT NULL DEFAULT 0', facts, counted);
        END LOOP;
    END LOOP;
END $$;

-- Who the sources of an article are. Numbers of sources do not add up over articles, so these rows are kept one by one.
CREATE TABLE source_fact (
    article_id     uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    source         text COLLATE "C" NOT NULL,
    attributions   integer          NOT NULL,
    PRIMARY KEY (article_id, method_version, source),
    FOREIGN KEY (article_id, method_version) REFERENCES article ON DELETE CASCADE
);

-- What an outlet says around an actor in its own voice: words and how often each, in one row, for there are many.
CREATE TABLE actor_words (
    article_id     uuid             NOT NULL,
    method_version text COLLATE "C" NOT NULL,
    actor          text COLLATE "C" NOT NULL,
    name           text COLLATE "C" NOT NULL,
    words          text[]           NOT NULL,
    counts         integer[]        NOT NULL,
    PRIMARY KEY (article_id, method_version, actor, name),
    FOREIGN KEY (article_id, method_version) REFERENCES article ON DELETE CASCADE
);
CREATE INDEX actor_words_of_actor ON actor_words (method_version, actor, article_id);
