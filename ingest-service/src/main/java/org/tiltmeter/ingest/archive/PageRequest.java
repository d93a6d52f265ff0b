package org.tiltmeter.ingest.archive;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which page is wanted.
 *
 * @param limit the most results on it
 * @param cursor as the page before gave it, or null for the first
 */
record PageRequest(
        @QueryParam("limit")
        @DefaultValue("50")
        @Min(value = 1, message = "is less than 1")
        @Max(value = 200, message = "is more than 200")
        int limit,

        @QueryParam("cursor") @Nullable String cursor) {}
