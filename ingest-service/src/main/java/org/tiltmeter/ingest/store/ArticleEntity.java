package org.tiltmeter.ingest.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.ingest.submission.Submission;

/** An article, with what its last revision said of it. Rows are inserted by {@link ArticleStore}, where two may race. */
@Entity
@Table(name = "article")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class ArticleEntity {

    @Id
    UUID id;

    String outlet;

    @Nullable
    String url;

    @Column(name = "published_at")
    Instant publishedAt;

    @Nullable
    String language;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> authors;

    @Nullable
    String section;

    int revision;

    String title;

    int characters;

    @Column(name = "stored_at")
    Instant storedAt;

    protected ArticleEntity() {}

    /** Takes over what a new revision says. */
    void revise(Submission submission, Instant now) {
        revision++;
        title = submission.content().title();
        characters = submission.content().text().length();
        publishedAt = submission.publishedAt();
        language = submission.language();
        authors = submission.authors();
        section = submission.section();
        storedAt = now;
    }

    ArticleSummary summary() {
        return new ArticleSummary(
                id, revision, outlet, title, publishedAt, url, language, authors, section, characters, storedAt);
    }
}
