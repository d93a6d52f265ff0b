package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Where articles stood at a mark, also those that give nothing to any figure. */
@ApplicationScoped
public class StandingQuery {

    /**
     * Where one article stood.
     *
     * @param contentHash names the text that counted
     * @param inPeriod whether its story group began in the days that were asked for
     */
    public record Stood(String contentHash, String story, String event, boolean wire, boolean inPeriod) {}

    private final Session database;

    StandingQuery(Session database) {
        this.database = database;
    }

    /** All articles of the outlets that a method version had read. */
    public Map<UUID, Stood> at(Question question, long mark) {
        var stood = new HashMap<UUID, Stood>();
        database.createNativeQuery("""
                        select article_id, content_hash, cast(story as text) as story, cast(event as text) as event, wire,
                               min(published_at) over (partition by outlet, story)
                                   >= cast(:from as timestamp) at time zone 'UTC'
                               and min(published_at) over (partition by outlet, story)
                                   < cast(:to as timestamp) at time zone 'UTC' as in_period
                          from placement
                         where method_version = :method and outlet = any(:outlets)
                           and since <= :mark and coalesce(until > :mark, true)""", Tuple.class)
                .setParameter("method", question.methodVersion())
                .setParameter("outlets", question.outlets().toArray(String[]::new))
                .setParameter("mark", mark)
                .setParameter("from", question.period().from())
                .setParameter("to", question.period().to())
                .getResultStream()
                .forEach(row -> stood.put(
                        row.get("article_id", UUID.class),
                        new Stood(
                                row.get("content_hash", String.class),
                                row.get("story", String.class),
                                row.get("event", String.class),
                                row.get("wire", Boolean.class),
                                row.get("in_period", Boolean.class))));
        return stood;
    }
}
