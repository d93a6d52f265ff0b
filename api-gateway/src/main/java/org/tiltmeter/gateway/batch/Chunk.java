package org.tiltmeter.gateway.batch;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Lines that go to ingest together, in order, and those between them that do not go anywhere. */
final class Chunk {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final List<Long> sent = new ArrayList<>();
    private final List<Long> tooLong = new ArrayList<>();

    void add(BatchLine line) {
        switch (line) {
            case BatchLine.Whole whole -> {
                body.writeBytes(whole.bytes());
                body.write('\n');
                sent.add(whole.number());
            }
            case BatchLine.TooLong skipped -> tooLong.add(skipped.number());
        }
    }

    int lines() {
        return sent.size() + tooLong.size();
    }

    int bytes() {
        return body.size();
    }

    byte[] body() {
        return body.toByteArray();
    }

    /** The numbers of the lines in the body; the first is ingest's line 1. */
    List<Long> sent() {
        return sent;
    }

    /** The numbers of the lines that were too long to send. */
    List<Long> tooLong() {
        return tooLong;
    }
}
