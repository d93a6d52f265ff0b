package org.tiltmeter.ingest.submission;

/** A field's value in its canonical form, or what is wrong with it. */
sealed interface Checked<T> {

    /** The value. */
    record Fine<T>(T value) implements Checked<T> {}

    /**
     * No value.
     *
     * @param message what is wrong, in words that follow the field's name
     */
    record Wrong<T>(String message) implements Checked<T> {}
}
