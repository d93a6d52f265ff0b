package org.tiltmeter.analysis.actorlists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** A body that is read as it comes, and refused with 413 once it is longer than a list may be. */
final class LimitedBody extends FilterInputStream {

    private final long most;
    private long seen;

    LimitedBody(InputStream in, long most) {
        super(in);
        this.most = most;
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

    /** Who opened the body closes it; a parser that is done with it must not, since the rest is still to be read. */
    @Override
    public void close() {
        // See above.
    }

    private void count(int read) {
        seen += read;
        if (seen > most) {
            throw new ProblemException(Problem.of(413, "A list may have at most " + most + " bytes.")
                    .with("maxBytes", most));
        }
    }
}
