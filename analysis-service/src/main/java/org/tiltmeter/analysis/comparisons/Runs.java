package org.tiltmeter.analysis.comparisons;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.hibernate.Session;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Specification;

/** The table {@code comparison}. */
@ApplicationScoped
class Runs {

    /** Hexadecimal digits of an id: 128 bits, which no two questions share by chance. */
    private static final int DIGITS = 32;

    private final Session database;
    private final ObjectMapper json;
    private final Clock clock;

    Runs(Session database, ObjectMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** The id of a question under a method version, to the data up to a mark. */
    String id(Specification specification, String methodVersion, long mark) {
        String text = String.join(
                "\n", Comparison.VERSION, methodVersion, Long.toString(mark), write(RunWriter.asked(specification)));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    Optional<String> find(String id) {
        return database.createNativeQuery("select run from comparison where id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Run> read(String id) {
        return find(id).map(run -> {
            try {
                return json.readValue(run, Run.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a comparison that was kept", e);
            }
        });
    }

    /** Keeps a run; whoever made the same at the same time made the same bytes. */
    String keep(Run run) {
        String text = write(run);
        database.createNativeMutationQuery("""
                        insert into comparison (id, method_version, mark, run, made_at)
                        values (:id, :method, :mark, :run, :now) on conflict do nothing""")
                .setParameter("id", run.id())
                .setParameter("method", run.methodVersion())
                .setParameter("mark", run.mark())
                .setParameter("run", text)
                .setParameter("now", clock.instant())
                .executeUpdate();
        return text;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a comparison", e);
        }
    }
}
