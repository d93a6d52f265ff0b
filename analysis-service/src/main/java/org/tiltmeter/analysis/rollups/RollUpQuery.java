package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.Slice;
import org.tiltmeter.statistics.comparison.Sums;

/** Reads roll-ups. How long that takes depends on outlets and days, not on how many articles there are. */
@ApplicationScoped
public class RollUpQuery {

    private static final String COLUMNS = """
            sum(clusters) as clusters, sum(x) as x, sum(w) as w, sum(xx) as xx, sum(ww) as ww, sum(xw) as xw,
            sum(certain_clusters) as certain_clusters, sum(certain_x) as certain_x, sum(certain_w) as certain_w,
            sum(certain_xx) as certain_xx, sum(certain_ww) as certain_ww, sum(certain_xw) as certain_xw""";

    private static final String TOTALS = """
            select measure, actor, outlet, wire, %s
              from rollup
             where method_version = :method and measure = any(:measures) and actor = any(:actors)
               and bucket = any(:buckets) and outlet = any(:outlets)
             group by measure, actor, outlet, wire""".formatted(COLUMNS);

    private static final String EVENTS = """
            select measure, actor, outlet, wire, substr(bucket, 13) as event, sum(x) as x, sum(w) as w,
                   sum(certain_x) as certain_x, sum(certain_w) as certain_w
              from rollup
             where method_version = :method and measure = any(:measures) and actor = any(:actors)
               and bucket >= :first and bucket < :last and outlet = any(:outlets)
             group by measure, actor, outlet, wire, substr(bucket, 13)""";

    /** Measures whose denominator is the whole article's, which stands with the actor ''. */
    private static final Set<String> WHOLE = Set.copyOf(RollUps.WHOLE);

    private record At(Cell cell, boolean wire) {}

    private final Session database;

    RollUpQuery(Session database) {
        this.database = database;
    }

    /**
     * The sums asked for.
     *
     * @param matched whether those of single events are wanted too
     */
    public Sums sums(Question question, boolean matched) {
        var sums = new RollUpSums();
        var rows = bound(TOTALS, question)
                .setParameter("buckets", question.period().buckets().toArray(String[]::new))
                .getResultList();
        for (Slice.Spans spans : Slice.Spans.values()) {
            addTotals(rows, spans, question, sums);
        }
        if (matched) {
            addEvents(question, sums);
        }
        return sums;
    }

    private static void addTotals(List<Tuple> rows, Slice.Spans spans, Question question, RollUpSums sums) {
        Map<At, RatioSums> cells = new HashMap<>();
        rows.forEach(
                row -> cells.put(new At(cell(row), row.get("wire", Boolean.class)), ratioSums(row, prefix(spans))));
        question.cells().forEach(cell -> Stream.of(false, true).forEach(wire -> {
            RatioSums own = cells.getOrDefault(new At(cell, wire), RatioSums.NONE);
            RatioSums whole = cells.getOrDefault(new At(ofWhole(cell), wire), RatioSums.NONE);
            sums.add(cell, wire, spans, WHOLE.contains(cell.measure()) ? divided(own, whole) : own);
        }));
    }

    private void addEvents(Question question, RollUpSums sums) {
        Map<At, Map<String, Tuple>> cells = new HashMap<>();
        bound(EVENTS, question)
                .setParameter("first", question.period().firstEvent())
                .setParameter("last", question.period().lastEvent())
                .getResultStream()
                .forEach(row -> cells.computeIfAbsent(
                                new At(cell(row), row.get("wire", Boolean.class)), absent -> new HashMap<>())
                        .put(row.get("event", String.class), row));
        question.cells().forEach(cell -> Stream.of(false, true).forEach(wire -> {
            var own = cells.getOrDefault(new At(cell, wire), Map.of());
            var by = WHOLE.contains(cell.measure()) ? cells.getOrDefault(new At(ofWhole(cell), wire), Map.of()) : own;
            by.forEach((event, row) -> addEvent(sums, new At(cell, wire), event, own.get(event), row));
        }));
    }

    private static void addEvent(RollUpSums sums, At at, String event, @Nullable Tuple own, Tuple by) {
        for (Slice.Spans spans : Slice.Spans.values()) {
            long x = own == null ? 0 : number(own, prefix(spans) + "x");
            sums.addEvent(at.cell(), at.wire(), spans, event, x, number(by, prefix(spans) + "w"));
        }
    }

    private static Cell ofWhole(Cell cell) {
        return new Cell(cell.measure(), "", cell.outlet());
    }

    /** An actor's numerator over the denominator of whole articles, also of those that the actor is not in. */
    private static RatioSums divided(RatioSums own, RatioSums whole) {
        return new RatioSums(whole.clusters(), own.x(), whole.w(), own.xx(), whole.ww(), own.xw());
    }

    private NativeQuery<Tuple> bound(String text, Question question) {
        return database.createNativeQuery(text, Tuple.class)
                .setParameter("method", question.methodVersion())
                .setParameter("measures", question.labels())
                .setParameter("actors", actors(question))
                .setParameter("outlets", question.outlets().toArray(String[]::new));
    }

    private static String[] actors(Question question) {
        boolean whole = question.measures().stream().anyMatch(measure -> WHOLE.contains(measure.label()));
        return Stream.concat(question.actors().stream(), whole ? Stream.of("") : Stream.empty())
                .toArray(String[]::new);
    }

    private static Cell cell(Tuple row) {
        return new Cell(
                row.get("measure", String.class), row.get("actor", String.class), row.get("outlet", String.class));
    }

    private static String prefix(Slice.Spans spans) {
        return spans == Slice.Spans.ALL ? "" : "certain_";
    }

    private static RatioSums ratioSums(Tuple row, String prefix) {
        return new RatioSums(
                number(row, prefix + "clusters"),
                number(row, prefix + "x"),
                number(row, prefix + "w"),
                whole(row, prefix + "xx"),
                whole(row, prefix + "ww"),
                whole(row, prefix + "xw"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static BigInteger whole(Tuple row, String column) {
        return row.get(column, BigDecimal.class).toBigInteger();
    }
}
