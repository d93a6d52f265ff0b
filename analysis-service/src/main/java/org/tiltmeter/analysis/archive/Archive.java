package org.tiltmeter.analysis.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.analysis.reading.ReadingWriter;
import org.tiltmeter.nlp.Reading;

/**
 * What is stored of articles. Each call belongs to the caller's transaction, and holds its article until that ends, so
 * that two deliveries of an article follow one another whichever replica they reach.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Archive {

    private final ArticleRows articles;
    private final Readings readings;
    private final FactTables facts;
    private final MentionTables mentions;
    private final Clock clock;

    Archive(ArticleRows articles, Readings readings, FactTables facts, MentionTables mentions, Clock clock) {
        this.articles = articles;
        this.readings = readings;
        this.facts = facts;
        this.mentions = mentions;
        this.clock = clock;
    }

    /** How the revision stands to what is known. */
    public Standing standing(ArticleRevision article, String methodVersion) {
        var key = new ArticleKey(article.id(), methodVersion);
        articles.lock(key);
        Optional<ArticleRow> known = articles.findByIdOptional(key);
        if (known.isEmpty() || article.revision() > known.get().revision()) {
            return Standing.TO_READ;
        }
        if (article.revision() < known.get().revision()) {
            return readings.has(article, methodVersion) ? Standing.REDELIVERED : Standing.SUPERSEDED;
        }
        if (!known.get().holds(article)) {
            return Standing.CONTRADICTED;
        }
        return known.get().isRead() ? Standing.REDELIVERED : Standing.TO_READ;
    }

    /** Notes that the article came again. */
    public void countRedelivery(ArticleRevision article, String methodVersion) {
        articles.findOrNew(new ArticleKey(article.id(), methodVersion)).countRedelivery();
    }

    /** Keeps a reading and its facts, which take the place of those of the revision before, under the same method version. */
    public Instant keepRead(ArticleRevision article, Reading reading, Facts counted) {
        var document =
                ReadingWriter.write(article.id(), article.revision(), article.contentHash(), article.text(), reading);
        readings.keep(article, document);
        Instant now = become(article, reading.methodVersion(), Status.READ, null);
        facts.replace(article.id(), reading.methodVersion(), counted, FactTables.actors(reading));
        mentions.add(article.id(), reading, counted.mentions());
        return now;
    }

    /** Keeps that the revision could not be read; what the revision before it added no longer counts. */
    public Instant keepFailed(ArticleRevision article, String methodVersion, String reason) {
        Instant now = become(article, methodVersion, Status.FAILED, reason);
        facts.clear(article.id(), methodVersion);
        return now;
    }

    private Instant become(ArticleRevision article, String methodVersion, Status status, @Nullable String reason) {
        ArticleRow row = articles.findOrNew(new ArticleKey(article.id(), methodVersion));
        Instant now = clock.instant();
        row.become(article, status, reason, now);
        articles.persistAndFlush(row);
        return now;
    }
}
