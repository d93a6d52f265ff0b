package org.tiltmeter.analysis.intake;

import org.tiltmeter.analysis.archive.ArticleRevision;

/** What a message turned out to be. */
sealed interface Parsed {

    /** An article that has been stored. */
    record Article(ArticleRevision revision) implements Parsed {}

    /**
     * Nothing that can be processed.
     *
     * @param reason in our words
     */
    record Refused(String reason) implements Parsed {}
}
