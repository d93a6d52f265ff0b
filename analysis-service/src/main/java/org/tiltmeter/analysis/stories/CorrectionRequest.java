package org.tiltmeter.analysis.stories;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of two articles.
 *
 * @param kind {@code event} or {@code group}
 * @param articles the two
 * @param together whether they belong together or apart
 * @param note why
 * @param by who says so
 */
public record CorrectionRequest(
        @NotNull(message = "is missing") String kind,

        @NotNull(message = "is missing") @Size(min = 2, max = 2, message = "are not two")
        List<@NotNull(message = "is missing") UUID> articles,

        @NotNull(message = "is missing") Boolean together,

        @Size(max = LONGEST_NOTE, message = "has more than 1000 characters") @Nullable
        String note,

        @NotBlank(message = "is missing or empty") @Size(max = LONGEST_NAME, message = "has more than 200 characters")
        String by) {

    static final int LONGEST_NOTE = 1_000;
    static final int LONGEST_NAME = 200;
}
