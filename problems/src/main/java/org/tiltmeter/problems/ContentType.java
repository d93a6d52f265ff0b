package org.tiltmeter.problems;

import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a request's media type can be read; where several resources share an address, an unreadable one breaks the choice. */
final class ContentType {

    private ContentType() {}

    /** The problem with the header, or nothing; a request need not have it. */
    static Optional<Problem> problem(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            MediaType.valueOf(header);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(ProblemOf.status(415));
        }
    }
}
