package org.tiltmeter.system;

/**
 * An article as a client submits it.
 *
 * @param publishedAt ISO 8601
 */
record Submission(String outlet, String title, String text, String publishedAt) {

    /** An article of which only the text matters. */
    static Submission of(String outlet, String title, String text) {
        return new Submission(outlet, title, text, "2026-11-02T08:00:00Z");
    }
}
