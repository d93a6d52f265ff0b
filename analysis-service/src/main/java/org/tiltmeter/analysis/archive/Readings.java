package org.tiltmeter.analysis.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.tiltmeter.analysis.reading.ReadingDocument;

/** The table {@code reading}. */
@ApplicationScoped
class Readings {

    private final Session database;
    private final ObjectMapper json;

    Readings(Session database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    boolean has(ArticleRevision article, String methodVersion) {
        return !at("select revision from reading", Integer.class, article.id(), article.contentHash(), methodVersion)
                .getResultList()
                .isEmpty();
    }

    /** A text that came back after a change (A, B, A) is read again, to the same result. */
    void keep(ArticleRevision article, ReadingDocument document) {
        database.createNativeMutationQuery("""
                        insert into reading (article_id, content_hash, method_version, revision, reading)
                        values (:article, :hash, :method, :revision, cast(:reading as jsonb))
                        on conflict (article_id, content_hash, method_version)
                        do update set revision = excluded.revision, reading = excluded.reading
                        """)
                .setParameter("article", article.id())
                .setParameter("hash", article.contentHash())
                .setParameter("method", document.methodVersion())
                .setParameter("revision", article.revision())
                .setParameter("reading", write(document))
                .executeUpdate();
    }

    Optional<ReadingDocument> find(UUID article, String contentHash, String methodVersion) {
        return at("select cast(reading as text) from reading", String.class, article, contentHash, methodVersion)
                .getResultStream()
                .map(this::read)
                .findFirst();
    }

    /** The method versions that readings exist for, in alphabetical order. */
    List<String> methodVersions() {
        // Walks the index from value to value: a plain "distinct" would visit every reading.
        return database.createNativeQuery("""
                        with recursive version as (
                            (select method_version from reading order by method_version limit 1)
                            union all
                            select (select r.method_version from reading r
                                     where r.method_version > v.method_version order by r.method_version limit 1)
                              from version v where v.method_version is not null)
                        select method_version from version where method_version is not null
                        """, String.class).getResultList();
    }

    private <T> NativeQuery<T> at(
            String select, Class<T> type, UUID article, String contentHash, String methodVersion) {
        return database.createNativeQuery(
                        select + " where article_id = :article and content_hash = :hash and method_version = :method",
                        type)
                .setParameter("article", article)
                .setParameter("hash", contentHash)
                .setParameter("method", methodVersion);
    }

    private String write(ReadingDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reading can be written as JSON", e);
        }
    }

    private ReadingDocument read(String text) {
        try {
            return json.readValue(text, ReadingDocument.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored reading can be read", e);
        }
    }
}
