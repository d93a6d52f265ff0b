package org.tiltmeter.stories;

/** What articles can have in common. */
public enum Kind {
    /** They are one text: a reprint, wire copy, two versions of a running story. */
    GROUP,
    /** They report the same happening. */
    EVENT
}
