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
            'polar_own', 'polar_sourced', 'polar_unknown', 'polarity_own', 'polarity_sourced', 'polarity_unknown',
            'first_in_headline', 'first_in_lead', 'first_later', 'first_place',
            'with_source', 'single_source',
            'second_media', 'second_social', 'second_release', 'second_document'] LOOP
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
