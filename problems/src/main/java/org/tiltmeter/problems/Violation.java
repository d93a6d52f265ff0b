package org.tiltmeter.problems;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a request.
 *
 * @param field the query parameter, or the path into the body ({@code authors[2]}), or empty for the body as a whole
 * @param message what is wrong with it, in our words, never quoting the input
 * @param line line of the body, from 1, or null where it is not known
 * @param column column of the body, from 1, or null where it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Violation(
        String field,
        String message,
        @Nullable Integer line,
        @Nullable Integer column) {

    /** A violation without a place in the body. */
    public Violation(String field, String message) {
        this(field, message, null, null);
    }
}
