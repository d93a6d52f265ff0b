package org.tiltmeter.analysis.intake;

import io.smallrye.common.annotation.Blocking;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.hibernate.Session;
import org.tiltmeter.analysis.reading.ArticleReader;

/** What has come in, out of the database: unlike the metrics it survives a restart and speaks for all replicas. */
@Path("/intake")
@Blocking
@Transactional
public class IntakeResource {

    /**
     * What has come in.
     *
     * @param read articles whose newest revision is read under the running method version
     * @param failed articles whose newest revision could not be
     * @param redeliveries how often something came that was known, under any method version
     * @param deadLetters messages that could not be processed
     * @param waiting those of them that have not been replayed
     */
    public record Intaken(
            String methodVersion, long read, long failed, long redeliveries, long deadLetters, long waiting) {}

    private static final String SQL = """
            select (select count(*) from article where method_version = :method and status = 'READ') as read,
                   (select count(*) from article where method_version = :method and status = 'FAILED') as failed,
                   (select coalesce(sum(redeliveries), 0) from article)
                    + (select coalesce(sum(redeliveries), 0) from dead_letter) as redeliveries,
                   (select count(*) from dead_letter) as buried,
                   (select count(*) from dead_letter where replayed_at is null) as waiting
            """;

    private final Session database;
    private final ArticleReader reader;

    IntakeResource(Session database, ArticleReader reader) {
        this.database = database;
        this.reader = reader;
    }

    @GET
    public Intaken get() {
        Tuple row = database.createNativeQuery(SQL, Tuple.class)
                .setParameter("method", reader.methodVersion())
                .getSingleResult();
        return new Intaken(
                reader.methodVersion(),
                number(row, "read"),
                number(row, "failed"),
                number(row, "redeliveries"),
                number(row, "buried"),
                number(row, "waiting"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
