package org.tiltmeter.ingest.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** The place after a result, as clients carry it: opaque to them, and no secret. */
final class Cursor {

    private Cursor() {}

    static String of(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    static String placeOf(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw notOurs();
        }
    }

    static ProblemException notOurs() {
        return new ProblemException(Problem.badField("cursor", "is not one that this list gave out"));
    }
}
