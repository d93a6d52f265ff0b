package org.tiltmeter.evaluation.sets;

/** A set's file is not what it should be. The message is one line for whoever gave the folder. */
public final class DataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataException(String message) {
        super(message);
    }

    public DataException(String message, Throwable cause) {
        super(message, cause);
    }
}
