package org.tiltmeter.embedded;

/** A part of the suite did not start. Its message is one line that a person can act on. */
public final class StartFailure extends RuntimeException {

    public StartFailure(String message) {
        super(message);
    }

    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
