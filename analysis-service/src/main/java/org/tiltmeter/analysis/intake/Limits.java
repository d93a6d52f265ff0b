package org.tiltmeter.analysis.intake;

/** The limits of the schema of an ArticleStored, in UTF-16 code units; a test compares them with the schema. */
final class Limits {

    static final int OUTLET = 200;
    static final int TITLE = 1000;
    static final int TEXT = 2_000_000;

    private Limits() {}
}
