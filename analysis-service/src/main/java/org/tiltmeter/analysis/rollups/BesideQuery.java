package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.Session;

/** Reads what stands beside comparisons. */
@ApplicationScoped
public class BesideQuery {

    private final Session database;

    BesideQuery(Session database) {
        this.database = database;
    }

    /** By outlet. */
    public Map<String, Map<Beside, Long>> in(String methodVersion, List<String> outlets, Period period) {
        var sums = new HashMap<String, Map<Beside, Long>>();
        outlets.forEach(outlet -> sums.put(outlet, new EnumMap<>(Beside.class)));
        Map<String, Beside> labels = new HashMap<>();
        Stream.of(Beside.values()).forEach(beside -> labels.put(beside.label(), beside));
        database.createNativeQuery("""
                        select outlet, measure, cast(sum(x) as bigint) as x from rollup
                         where method_version = :method and measure = any(:measures) and actor = ''
                           and bucket = any(:buckets) and outlet = any(:outlets)
                         group by outlet, measure""", Tuple.class)
                .setParameter("method", methodVersion)
                .setParameter("measures", labels.keySet().toArray(String[]::new))
                .setParameter("buckets", period.buckets().toArray(String[]::new))
                .setParameter("outlets", outlets.toArray(String[]::new))
                .getResultStream()
                .forEach(row -> sums.computeIfAbsent(row.get("outlet", String.class), o -> new EnumMap<>(Beside.class))
                        .put(labels.get(row.get("measure", String.class)), row.get("x", Long.class)));
        return sums;
    }

    /** Articles that could not be read, by outlet. */
    public Map<String, Long> failed(String methodVersion, List<String> outlets, Period period) {
        var failed = new HashMap<String, Long>();
        database.createNativeQuery("""
                        select outlet, count(*) as articles from article
                         where method_version = :method and status = 'FAILED' and outlet = any(:outlets)
                           and published_at >= cast(:from as timestamp) at time zone 'UTC'
                           and published_at < cast(:to as timestamp) at time zone 'UTC'
                         group by outlet""", Tuple.class)
                .setParameter("method", methodVersion)
                .setParameter("outlets", outlets.toArray(String[]::new))
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultStream()
                .forEach(row -> failed.put(row.get("outlet", String.class), row.get("articles", Long.class)));
        return failed;
    }
}
