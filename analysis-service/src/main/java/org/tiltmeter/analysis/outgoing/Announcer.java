package org.tiltmeter.analysis.outgoing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.archive.ArticleRevision;
import org.tiltmeter.analysis.message.Origin;
import org.tiltmeter.article.StorableText;
import org.tiltmeter.contracts.ArticleAnalysed;
import org.tiltmeter.contracts.ArticleAnalysed.Status;
import org.tiltmeter.contracts.ArticleStored;
import org.tiltmeter.contracts.DeadLetter;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.outbox.Outbox;
import org.tiltmeter.outbox.OutboxEvent;

/** Puts events into the outbox, in the transaction of the change that they tell of. */
@ApplicationScoped
public class Announcer {

    private static final int LONGEST_WRAPPED = Outbox.LONGEST_BODY / 7;

    private final Outbox outbox;
    private final ObjectMapper json;

    Announcer(Outbox outbox, ObjectMapper json) {
        this.outbox = outbox;
        this.json = json;
    }

    /** An article has been read. */
    public void read(ArticleRevision article, Reading reading, Instant now) {
        int mentions = (int) reading.mentions().stream()
                .filter(mention -> mention.form().counts() && mention.actor() != null)
                .count();
        announce(new ArticleAnalysed(
                article.id(),
                article.revision(),
                article.contentHash(),
                reading.methodVersion(),
                article.outlet(),
                article.publishedAt(),
                Status.READ,
                reading.actors().stream().map(Actor::id).toList(),
                mentions,
                reading.attributions().size(),
                reading.loadedTerms().size(),
                now,
                null));
    }

    /** An article could not be read. */
    public void failed(ArticleRevision article, String methodVersion, String reason, Instant now) {
        announce(new ArticleAnalysed(
                article.id(),
                article.revision(),
                article.contentHash(),
                methodVersion,
                article.outlet(),
                article.publishedAt(),
                Status.FAILED,
                List.of(),
                0,
                0,
                0,
                now,
                reason));
    }

    /** A message could not be processed. */
    public void buried(UUID id, Origin origin, String reason, Instant now) {
        var letter = new DeadLetter(
                id,
                origin.topic(),
                origin.partition(),
                origin.offset(),
                origin.key(),
                reason,
                payload(origin.bytes()),
                now);
        String key = origin.key() == null ? id.toString() : origin.key();
        outbox.add(new OutboxEvent(DeadLetter.TOPIC, key, DeadLetter.TYPE, write(letter)));
    }

    /** A message goes back to where it came from. */
    public void bringBack(String topic, String key, String body) {
        outbox.add(new OutboxEvent(topic, key, ArticleStored.TYPE, StorableText.of(body)));
    }

    /** Whether a message may be so long. */
    public boolean fits(String body) {
        return body.length() <= Outbox.LONGEST_BODY / 3
                || StorableText.of(body).getBytes(StandardCharsets.UTF_8).length <= Outbox.LONGEST_BODY;
    }

    private void announce(ArticleAnalysed event) {
        outbox.add(new OutboxEvent(
                ArticleAnalysed.TOPIC, event.articleId().toString(), ArticleAnalysed.TYPE, write(event)));
    }

    /** In JSON a byte may take six, as an escaped control character does; the rest is for the envelope. */
    private static @Nullable String payload(byte[] body) {
        return body.length > LONGEST_WRAPPED ? null : StorableText.of(new String(body, StandardCharsets.UTF_8));
    }

    private String write(Object event) {
        try {
            return json.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can be written as JSON", e);
        }
    }
}
