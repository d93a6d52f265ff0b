package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.actorlists.ActorMapping;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Sums;

/**
 * Reads single clusters: where an actor list says who counts as whom, which no roll-up knows of, and for the bootstrap. It
 * looks at every article of the outlets and days.
 */
@ApplicationScoped
public class ClusterQuery {

    private static final Set<String> WHOLE = Set.copyOf(RollUps.WHOLE);

    private record Place(String measure, String outlet, String story) {}

    private record Counted(Cell cell, String story) {}

    private final Session database;

    ClusterQuery(Session database) {
        this.database = database;
    }

    /** The sums asked for, of actors and groups as the mapping has them. */
    public Sums sums(Question question, ActorMapping mapping) {
        var own = new HashMap<Counted, Tuple>();
        var whole = new HashMap<Place, Tuple>();
        rows(question, mapping).forEach(row -> {
            var cell = new Cell(text(row, "measure"), text(row, "actor"), text(row, "outlet"));
            own.put(new Counted(cell, text(row, "story")), row);
            if (cell.actor().isEmpty()) {
                whole.put(new Place(cell.measure(), cell.outlet(), text(row, "story")), row);
            }
        });
        var rows = new ArrayList<ClusterSums.Row>();
        own.forEach((counted, row) -> {
            if (!WHOLE.contains(counted.cell().measure())) {
                rows.add(row(counted.cell(), row, row));
            }
        });
        whole.forEach((place, by) -> question.actors().forEach(actor -> {
            var cell = new Cell(place.measure(), actor, place.outlet());
            rows.add(row(cell, own.get(new Counted(cell, place.story())), by));
        }));
        return new ClusterSums(rows);
    }

    private List<Tuple> rows(Question question, ActorMapping mapping) {
        String text = """
                with member as (
                    select p.article_id, p.method_version, p.outlet, p.story, p.event, p.wire, p.published_at
                      from placement p
                     where p.method_version = :method and p.outlet = any(:outlets) and p.until is null),
                cluster as (
                    select outlet, story, min(cast(event as text)) as event, bool_or(wire) as wire
                      from member group by outlet, story
                    having min(published_at) >= cast(:from as timestamp) at time zone 'UTC'
                       and min(published_at) < cast(:to as timestamp) at time zone 'UTC')
                select f.measure, counted.actor, c.outlet, cast(c.story as text) as story, c.event, c.wire,
                       cast(sum(f.x) as bigint) as x, cast(sum(f.w) as bigint) as w,
                       cast(sum(f.certain_x) as bigint) as certain_x, cast(sum(f.certain_w) as bigint) as certain_w
                  from member m join cluster c using (outlet, story)
                  join measure_fact f on f.article_id = m.article_id and f.method_version = m.method_version
                   and f.measure = any(:measures)
                  %s
                  cross join lateral (select who.actor union all %s) counted(actor)
                 where counted.actor = any(:actors) or (f.actor = '' and f.measure = any(:whole))
                 group by f.measure, counted.actor, c.outlet, c.story, c.event, c.wire
                """.formatted(mapping.who(), groups(mapping));
        return database.createNativeQuery(text, Tuple.class)
                .setParameter("method", question.methodVersion())
                .setParameter("measures", question.labels())
                .setParameter("whole", RollUps.WHOLE.toArray(String[]::new))
                .setParameter("actors", question.actors().toArray(String[]::new))
                .setParameter("outlets", question.outlets().toArray(String[]::new))
                .setParameter("from", question.period().from())
                .setParameter("to", question.period().to())
                .getResultList();
    }

    private static String groups(ActorMapping mapping) {
        return mapping.list() == null
                ? "select cast(null as text) where false"
                : "select 'group:' || g.name from listed_group g where g.list = " + mapping.list()
                        + " and g.actor = who.actor";
    }

    private static ClusterSums.Row row(Cell cell, @Nullable Tuple own, Tuple by) {
        return new ClusterSums.Row(
                cell,
                text(by, "story"),
                text(by, "event"),
                by.get("wire", Boolean.class),
                number(own, "x"),
                number(by, "w"),
                number(own, "certain_x"),
                number(by, "certain_w"));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static long number(@Nullable Tuple row, String column) {
        return row == null ? 0 : row.get(column, Long.class);
    }
}
