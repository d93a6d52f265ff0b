package org.tiltmeter.analysis.archive;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The newest revision of an article under one method version. */
@Entity
@Table(name = "article")
class ArticleRow {

    @EmbeddedId
    private ArticleKey key;

    private int revision;

    @Column(name = "content_hash")
    private String contentHash;

    private String outlet;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    private @Nullable String reason;

    @Column(name = "analysed_at")
    private Instant analysedAt;

    private long redeliveries;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ArticleRow() {}

    @SuppressWarnings("NullAway.Init") // become() fills the rest
    ArticleRow(ArticleKey key) {
        this.key = key;
    }

    void become(ArticleRevision article, Status newStatus, @Nullable String newReason, Instant now) {
        revision = article.revision();
        contentHash = article.contentHash();
        outlet = article.outlet();
        publishedAt = article.publishedAt();
        status = newStatus;
        reason = newReason;
        analysedAt = now;
    }

    void countRedelivery() {
        redeliveries++;
    }

    int revision() {
        return revision;
    }

    boolean isRead() {
        return status == Status.READ;
    }

    boolean holds(ArticleRevision article) {
        return contentHash.equals(article.contentHash());
    }

    ArticleEntry entry() {
        return new ArticleEntry(
                key.id(),
                revision,
                contentHash,
                outlet,
                publishedAt,
                status.label(),
                key.methodVersion(),
                reason,
                null,
                null,
                null,
                redeliveries);
    }
}
