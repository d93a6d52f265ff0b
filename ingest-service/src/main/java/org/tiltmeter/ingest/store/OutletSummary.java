package org.tiltmeter.ingest.store;

import java.time.Instant;

/**
 * What is stored of one outlet.
 *
 * @param articles how many
 * @param firstPublished of the oldest
 * @param lastPublished of the newest
 */
public record OutletSummary(String outlet, long articles, Instant firstPublished, Instant lastPublished) {}
