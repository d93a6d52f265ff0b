package org.tiltmeter.ingest.store;

import java.util.UUID;

/** What became of a submission. */
public sealed interface Keeping {

    /** The article's id. */
    UUID id();

    /** The revision that holds the submitted content. */
    int revision();

    /** The first of its article. */
    record Stored(StoredRevision stored) implements Keeping {
        @Override
        public UUID id() {
            return stored.article().id();
        }

        @Override
        public int revision() {
            return stored.revision();
        }
    }

    /** Another content of an article that is there. */
    record Revised(StoredRevision stored) implements Keeping {
        @Override
        public UUID id() {
            return stored.article().id();
        }

        @Override
        public int revision() {
            return stored.revision();
        }
    }

    /** A content that is there; nothing was changed. */
    record Duplicate(UUID id, int revision) implements Keeping {}
}
