package org.tiltmeter.gateway.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a body line by line and never holds more than one line and one buffer. */
final class Lines {

    private static final int BUFFER = 65_536;

    private final InputStream body;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private boolean ended;
    private long number;

    Lines(InputStream body, int longest) {
        this.body = body;
        this.longest = longest;
    }

    /** The next line that is not blank, or nothing at the end of the body. */
    Optional<BatchLine> next() throws IOException {
        while (hasMore()) {
            number++;
            var line = line();
            if (line instanceof BatchLine.TooLong || (line instanceof BatchLine.Whole whole && !isBlank(whole))) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private BatchLine line() throws IOException {
        var bytes = new ByteArrayOutputStream();
        boolean tooLong = false;
        boolean complete = false;
        while (!complete && hasMore()) {
            int lineEnd = lineEnd();
            tooLong |= (long) bytes.size() + (lineEnd - at) > longest;
            if (!tooLong) {
                bytes.write(buffer, at, lineEnd - at);
            }
            complete = lineEnd < end;
            at = complete ? lineEnd + 1 : lineEnd;
        }
        return tooLong ? new BatchLine.TooLong(number) : new BatchLine.Whole(number, bytes.toByteArray());
    }

    private int lineEnd() {
        int lineEnd = at;
        while (lineEnd < end && buffer[lineEnd] != '\n') {
            lineEnd++;
        }
        return lineEnd;
    }

    private boolean hasMore() throws IOException {
        while (at == end && !ended) {
            int read = body.read(buffer, 0, buffer.length);
            ended = read < 0;
            at = 0;
            end = Math.max(read, 0);
        }
        return at < end;
    }

    private static boolean isBlank(BatchLine.Whole line) {
        for (byte b : line.bytes()) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
