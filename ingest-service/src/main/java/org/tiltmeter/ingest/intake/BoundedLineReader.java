package org.tiltmeter.ingest.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads lines of bytes and never holds more than one line of the longest length. */
final class BoundedLineReader {

    private static final int CHUNK = 16 * 1024;

    private final InputStream in;
    private final int longest;
    private final byte[] chunk = new byte[CHUNK];
    private int next;
    private int end;
    private int number;

    /** @param longest the most bytes of a line, its end not counted */
    BoundedLineReader(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Whether {@link #next} would have to wait for the client. */
    boolean isIdle() throws IOException {
        return next == end && in.available() == 0;
    }

    /** The next line that is not blank, or null at the end. */
    @Nullable
    BatchLine next() throws IOException {
        while (fill()) {
            number = Math.addExact(number, 1);
            BatchLine line = readLine();
            if (!(line instanceof BatchLine.Content content && isBlank(content.bytes()))) {
                return line;
            }
        }
        return null;
    }

    private BatchLine readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        boolean isTooLong = false;
        boolean isComplete = false;
        while (!isComplete && fill()) {
            int stop = endOfLine();
            isTooLong |= line.size() + (stop - next) > longest;
            if (isTooLong) {
                line = new ByteArrayOutputStream(0);
            } else {
                line.write(chunk, next, stop - next);
            }
            isComplete = stop < end;
            next = isComplete ? stop + 1 : stop;
        }
        return isTooLong ? new BatchLine.TooLong(number) : new BatchLine.Content(number, line.toByteArray());
    }

    /** Whether there is a byte to read. */
    private boolean fill() throws IOException {
        while (next == end) {
            next = 0;
            end = in.read(chunk, 0, CHUNK);
            if (end < 0) {
                end = 0;
                return false;
            }
        }
        return true;
    }

    private int endOfLine() {
        int at = next;
        while (at < end && chunk[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
