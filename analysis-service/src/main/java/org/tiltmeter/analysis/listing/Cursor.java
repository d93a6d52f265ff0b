package org.tiltmeter.analysis.listing;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Where a page starts: the sort values of the result before it. Clients hand it back as it is. */
final class Cursor {

    /** Cannot stand in any value: the database would not hold it. */
    private static final char BETWEEN = '\0';

    private Cursor() {}

    static String after(List<String> position) {
        byte[] joined = String.join(String.valueOf(BETWEEN), position).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /**
     * The sort values.
     *
     * @throws ProblemException where it was not made here, or for another list
     */
    static List<String> read(String cursor, int values) {
        List<String> position = split(decode(cursor));
        if (position.size() != values) {
            throw refused();
        }
        return position;
    }

    static ProblemException refused() {
        return new ProblemException(Problem.badField("cursor", "is not a cursor of this list"));
    }

    private static CharBuffer decode(String cursor) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)));
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw refused();
        }
    }

    private static List<String> split(CharBuffer joined) {
        var values = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= joined.length(); at++) {
            if (at == joined.length() || joined.charAt(at) == BETWEEN) {
                values.add(joined.subSequence(start, at).toString());
                start = at + 1;
            }
        }
        return values;
    }
}
