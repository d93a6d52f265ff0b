package org.tiltmeter.ingest.announcement;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.ingest.store.RevisionStore;
import org.tiltmeter.ingest.store.StoredRevision;

/** Announces every article's last revision again, page by page, each page in a transaction of its own. */
@ApplicationScoped
class AnnounceArchive {

    /** Texts may have two million characters: what a page may cost in memory bounds it, not the database. */
    private static final int PAGE = 16;

    private final RevisionStore revisions;
    private final Announcer announcer;

    AnnounceArchive(RevisionStore revisions, Announcer announcer) {
        this.revisions = revisions;
        this.announcer = announcer;
    }

    /** How many articles were announced; one that is stored meanwhile announces itself. */
    long run() {
        long announced = 0;
        UUID after = null;
        List<StoredRevision> page = announcePage(after);
        while (!page.isEmpty()) {
            announced += page.size();
            after = page.getLast().article().id();
            page = announcePage(after);
        }
        return announced;
    }

    private List<StoredRevision> announcePage(@Nullable UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<StoredRevision> page = revisions.lastRevisions(after, PAGE);
            page.forEach(announcer::announce);
            return page;
        });
    }
}
