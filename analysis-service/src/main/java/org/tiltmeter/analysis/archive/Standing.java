package org.tiltmeter.analysis.archive;

/** How an announced revision stands to what is known of its article under the running method version. */
public enum Standing {
    /** Newer than what is known, or what is known failed. */
    TO_READ,
    /** Read before: the same message again, or the same announcement. */
    REDELIVERED,
    /** Older than what is known, and never read. */
    SUPERSEDED,
    /** The revision is known with another content. */
    CONTRADICTED
}
