package org.tiltmeter.quickstart.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Whether the roll-ups that were filled in are the sums of the facts: of one outlet's year, for some actors, every column. */
final class RollUpsCheck {

    private static final LocalDate YEAR = World.FROM.plusYears(2);
    private static final int ACTOR = 7;

    private static final String SQL = """
            with member as (
                select * from placement where method_version = ? and outlet = ? and until is null
                   and published_at >= ? and published_at < ?),
            cluster as (
                select story, min(cast(event as text)) as event, bool_or(wire) as wire,
                       min(published_at) at time zone 'UTC' as first from member group by story),
            cell as (
                select m.story, f.measure, f.actor, sum(f.x) as x, sum(f.w) as w, sum(f.certain_x) as cx,
                       sum(f.certain_w) as cw
                  from member m join measure_fact f using (article_id, method_version, content_hash)
                 where f.actor in ('', ?) group by m.story, f.measure, f.actor),
            made as (
                select c.measure, c.actor, bucket, k.wire, count(*), sum(x), sum(w), sum(x * x), sum(w * w), sum(x * w),
                       count(*) filter (where cx <> 0 or cw <> 0), sum(cx), sum(cw), sum(cx * cx), sum(cw * cw),
                       sum(cx * cw)
                  from cell c join cluster k using (story)
                 cross join lateral (values (to_char(k.first, '"Y"YYYY')), (to_char(k.first, '"M"YYYY-MM')),
                       (to_char(k.first, '"D"YYYY-MM-DD')), (to_char(k.first, '"E"YYYY-MM-DD ') || k.event)) b(bucket)
                 group by c.measure, c.actor, bucket, k.wire),
            kept as (
                select measure, actor, bucket, wire, clusters, x, w, xx, ww, xw, certain_clusters, certain_x, certain_w,
                       certain_xx, certain_ww, certain_xw
                  from rollup where method_version = ? and measure in (select measure from made) and actor in ('', ?)
                   and outlet = ? and substr(bucket, 2, 4) = ?)
            select (select count(*) from made), (select count(*) from ((table made except all table kept)
                   union all (table kept except all table made)) different)""";

    /**
     * What came of it.
     *
     * @param rows that were computed anew
     * @param different that are other than they were kept
     */
    record Outcome(long rows, long different) {}

    private RollUpsCheck() {}

    static Outcome of(Connection database, String methodVersion) throws SQLException {
        try (var query = database.prepareStatement(SQL)) {
            query.setString(1, methodVersion);
            query.setString(2, World.outlet(ACTOR));
            query.setObject(3, YEAR.atStartOfDay().atOffset(ZoneOffset.UTC));
            query.setObject(4, YEAR.plusYears(1).atStartOfDay().atOffset(ZoneOffset.UTC));
            query.setString(5, World.actor(ACTOR));
            query.setString(6, methodVersion);
            query.setString(7, World.actor(ACTOR));
            query.setString(8, World.outlet(ACTOR));
            query.setString(9, "" + YEAR.getYear());
            try (var rows = query.executeQuery()) {
                rows.next();
                return new Outcome(rows.getLong(1), rows.getLong(2));
            }
        }
    }
}
