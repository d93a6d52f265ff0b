package org.tiltmeter.analysis.reading;

/** The engine threw on a text that it should have read: a bug of ours. */
final class ReadingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingFailure(Throwable cause) {
        super("the engine threw on a text", cause);
    }
}
