package org.tiltmeter.problems;

import java.io.IOException;
import java.io.InputStream;

/** What is still to come of a refused body. */
final class Rest {

    private static final long MOST = 64L << 20;

    private Rest() {}

    /**
     * Reads on for a while: most clients send all of their body before they look at the answer, and would otherwise
     * find a closed connection instead of the problem.
     */
    static void discard(InputStream body) throws IOException {
        var buffer = new byte[8_192];
        long read = 0;
        for (int n = 0; n >= 0 && read < MOST; n = body.read(buffer)) {
            read += n;
        }
    }
}
