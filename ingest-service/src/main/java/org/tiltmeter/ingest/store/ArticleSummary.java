package org.tiltmeter.ingest.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text.
 *
 * @param id the same for every revision
 * @param revision the last one, from 1
 * @param outlet who published it
 * @param title the headline of the last revision, maybe empty
 * @param publishedAt when the outlet says it published it
 * @param url canonical, or null
 * @param language BCP 47, or null
 * @param authors maybe none
 * @param section of the outlet, or null
 * @param characters length of the last revision's text in UTF-16 code units
 * @param storedAt when the last revision was stored
 */
public record ArticleSummary(
        UUID id,
        int revision,
        String outlet,
        String title,
        Instant publishedAt,
        @Nullable String url,
        @Nullable String language,
        List<String> authors,
        @Nullable String section,
        int characters,
        Instant storedAt) {}
