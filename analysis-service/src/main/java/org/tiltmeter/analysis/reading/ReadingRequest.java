package org.tiltmeter.analysis.reading;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A text to be read.
 *
 * @param title its headline, or null
 * @param text not empty
 */
public record ReadingRequest(
        @Size(max = LONGEST_TITLE, message = "has more than 1000 characters") @Nullable
        String title,

        @NotNull(message = "is missing")
        @NotEmpty(message = "is empty")
        @Size(max = LONGEST_TEXT, message = "has more than 2000000 characters")
        String text) {

    /** UTF-16 code units; as an article's. */
    static final int LONGEST_TITLE = 1000;

    /** UTF-16 code units; as an article's. */
    static final int LONGEST_TEXT = 2_000_000;

    String titleOrEmpty() {
        return title == null ? "" : title;
    }
}
