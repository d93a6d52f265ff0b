package org.tiltmeter.ingest.announcement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.ingest.store.StoredRevision;
import org.tiltmeter.outbox.Outbox;
import org.tiltmeter.outbox.OutboxEvent;

/** Tells of stored revisions: {@link ArticleStored} goes to the outbox in the transaction that stored it. */
@ApplicationScoped
public class Announcer {

    private final Outbox outbox;
    private final ObjectMapper json;

    Announcer(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** Adds the event to the current transaction. */
    public void announce(StoredRevision stored) {
        outbox.add(new OutboxEvent(
                ArticleStored.TOPIC, stored.article().id().toString(), ArticleStored.TYPE, write(event(stored))));
    }

    private String write(ArticleStored event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of plain values is always JSON", e);
        }
    }

    static ArticleStored event(StoredRevision stored) {
        return new ArticleStored(
                stored.article().id(),
                stored.revision(),
                stored.contentHash(),
                stored.article().outlet(),
                stored.content().title(),
                stored.content().text(),
                stretches(stored.content().furniture()),
                stored.article().publishedAt(),
                stored.article().url(),
                stored.article().language(),
                stored.storedAt());
    }

    private static List<ArticleStored.Stretch> stretches(List<Furniture> furniture) {
        return furniture.stream()
                .map(f -> new ArticleStored.Stretch(
                        f.start(), f.end(), f.kind().name().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
