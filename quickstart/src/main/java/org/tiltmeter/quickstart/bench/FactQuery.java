package org.tiltmeter.quickstart.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.tiltmeter.statistics.RatioSums;
import org.tiltmeter.statistics.comparison.Cell;

/** The same question in SQL, over the facts of single articles: what one would do without roll-ups. */
final class FactQuery {

    private static final String CLUSTERS = """
            with member as (
                select article_id, content_hash, outlet, story, event from placement
                 where method_version = ? and until is null and outlet = any(?)
                   and published_at >= ? and published_at < ?),
            cluster as (
                select f.measure, f.actor, m.outlet, m.story, min(cast(m.event as text)) as event, sum(f.x) as x,
                       sum(f.w) as w
                  from member m join measure_fact f on f.article_id = m.article_id and f.content_hash = m.content_hash
                   and f.method_version = ? and f.measure = any(?) and f.actor = any(?)
                 group by f.measure, f.actor, m.outlet, m.story)
            """;

    private static final String TOTALS = CLUSTERS + """
            select measure, actor, outlet, count(*), sum(x), sum(w), sum(x * x), sum(w * w), sum(x * w) from cluster
             group by measure, actor, outlet""";

    private static final String EVENTS = CLUSTERS + """
            select measure, actor, outlet, event, sum(x), sum(w) from cluster group by measure, actor, outlet, event""";

    /** What one outlet has of one event. */
    record Event(long x, long w) {}

    private final Connection database;
    private final String methodVersion;

    FactQuery(Connection database, String methodVersion) {
        this.database = database;
        this.methodVersion = methodVersion;
    }

    Map<Cell, RatioSums> totals(JsonNode specification) throws SQLException {
        Map<Cell, RatioSums> totals = new HashMap<>();
        try (var query = bound(TOTALS, specification);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                totals.put(
                        cell(rows),
                        new RatioSums(
                                rows.getLong(4),
                                rows.getLong(5),
                                rows.getLong(6),
                                whole(rows, 7),
                                whole(rows, 8),
                                whole(rows, 9)));
            }
        }
        return totals;
    }

    private static BigInteger whole(ResultSet rows, int column) throws SQLException {
        BigDecimal value = rows.getBigDecimal(column);
        return value.toBigInteger();
    }

    Map<Cell, Map<String, Event>> events(JsonNode specification) throws SQLException {
        Map<Cell, Map<String, Event>> events = new HashMap<>();
        try (var query = bound(EVENTS, specification);
                var rows = query.executeQuery()) {
            while (rows.next()) {
                events.computeIfAbsent(cell(rows), absent -> new HashMap<>())
                        .put(rows.getString(4), new Event(rows.getLong(5), rows.getLong(6)));
            }
        }
        return events;
    }

    private static Cell cell(ResultSet rows) throws SQLException {
        return new Cell(rows.getString(1), rows.getString(2), rows.getString(3));
    }

    private PreparedStatement bound(String sql, JsonNode specification) throws SQLException {
        var query = database.prepareStatement(sql);
        query.setString(1, methodVersion);
        query.setArray(2, texts(specification.path("outlets")));
        query.setObject(3, midnight(specification.path("from")));
        query.setObject(4, midnight(specification.path("to")));
        query.setString(5, methodVersion);
        query.setArray(6, labels(specification.path("measures")));
        query.setArray(7, texts(specification.path("actors")));
        return query;
    }

    private static OffsetDateTime midnight(JsonNode day) {
        return LocalDate.parse(day.asText()).atStartOfDay().atOffset(ZoneOffset.UTC);
    }

    private Array texts(JsonNode list) throws SQLException {
        return database.createArrayOf(
                "text", list.valueStream().map(JsonNode::asText).toArray());
    }

    private Array labels(JsonNode measures) throws SQLException {
        return database.createArrayOf(
                "text",
                measures.valueStream().map(one -> one.path("label").asText()).toArray());
    }
}
