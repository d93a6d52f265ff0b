package org.tiltmeter.article;

/** The part of an article that an offset counts in. */
public enum Part {
    /** The headline. */
    TITLE,
    /** The text as it was submitted, furniture included. */
    TEXT
}
