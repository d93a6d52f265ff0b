package org.tiltmeter.ingest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Furniture;
import org.tiltmeter.ingest.submission.Submission;

/** One text of an article. Never changed: readings point into it. */
@Entity
@Immutable
@Table(name = "revision")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class RevisionEntity {

    @EmbeddedId
    Key key;

    @Column(name = "content_hash")
    String contentHash;

    String title;

    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Furniture> furniture;

    @Column(name = "stored_at")
    Instant storedAt;

    /** Which text of which article. */
    @Embeddable
    record Key(@Column(name = "article_id") UUID articleId, int revision) {}

    protected RevisionEntity() {}

    RevisionEntity(Submission submission, int revision, Instant now) {
        key = new Key(submission.id(), revision);
        contentHash = submission.contentHash();
        title = submission.content().title();
        text = submission.content().text();
        furniture = submission.content().furniture();
        storedAt = now;
    }

    ArticleText content() {
        return new ArticleText(title, text, furniture);
    }
}
