package org.tiltmeter.quickstart.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An article that nobody wrote: where it stands, and what it counts. */
record MadeArticle(
        UUID id,
        String contentHash,
        String outlet,
        Instant publishedAt,
        UUID story,
        UUID event,
        boolean wire,
        List<MadeFact> facts) {

    MadeArticle {
        facts = List.copyOf(facts);
    }
}
