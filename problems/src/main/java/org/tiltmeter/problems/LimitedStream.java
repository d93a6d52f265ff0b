package org.tiltmeter.problems;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends a request with 413 once more bytes came than it may have. */
final class LimitedStream extends FilterInputStream {

    private final long max;
    private long seen;

    LimitedStream(InputStream in, long max) {
        super(in);
        this.max = max;
    }

    static Problem tooLarge(long max) {
        return Problem.of(413, "The body may have at most " + max + " bytes here.")
                .with("maxBytes", max);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) throws IOException {
        seen += read;
        if (seen > max) {
            Rest.discard(in);
            throw new ProblemException(tooLarge(max));
        }
    }
}
