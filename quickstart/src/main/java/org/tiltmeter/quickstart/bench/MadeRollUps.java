package org.tiltmeter.quickstart.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Sums what the articles of a day give, cluster by cluster, into days, months, years and events: as the service does. */
final class MadeRollUps {

    /** Takes a row of {@code rollup}. */
    interface Sink {
        void take(Row row, Sums sums);
    }

    /** What a row of {@code rollup} is of. */
    record Row(String bucket, String measure, String actor, String outlet, boolean wire) {}

    private record Cluster(String outlet, UUID story, UUID event, boolean wire) {}

    private record Cell(Cluster cluster, String measure, String actor) {}

    private final Sink sink;
    private final Map<Row, Sums> month = new HashMap<>();
    private final Map<Row, Sums> year = new HashMap<>();

    MadeRollUps(Sink sink) {
        this.sink = sink;
    }

    /** Days must come in their order. */
    void add(LocalDate date, List<MadeArticle> articles) {
        Map<Row, Sums> day = new HashMap<>();
        clusters(articles).forEach((cell, sum) -> {
            add(day, "D" + date, cell, sum);
            add(day, "E" + date + " " + cell.cluster().event(), cell, sum);
            add(month, "M" + date.toString().substring(0, 7), cell, sum);
            add(year, "Y" + date.getYear(), cell, sum);
        });
        give(day);
        if (date.plusDays(1).getDayOfMonth() == 1) {
            give(month);
        }
        if (date.plusDays(1).getDayOfYear() == 1) {
            give(year);
        }
    }

    private static Map<Cell, MadeFact> clusters(List<MadeArticle> articles) {
        Map<Cell, MadeFact> clusters = new HashMap<>();
        for (MadeArticle article : articles) {
            var cluster = new Cluster(article.outlet(), article.story(), article.event(), article.wire());
            for (MadeFact fact : article.facts()) {
                clusters.merge(new Cell(cluster, fact.measure(), fact.actor()), fact, MadeRollUps::together);
            }
        }
        return clusters;
    }

    private static MadeFact together(MadeFact one, MadeFact other) {
        return new MadeFact(
                one.measure(),
                one.actor(),
                one.x() + other.x(),
                one.w() + other.w(),
                one.certainX() + other.certainX(),
                one.certainW() + other.certainW());
    }

    private static void add(Map<Row, Sums> sums, String bucket, Cell cell, MadeFact cluster) {
        var row = new Row(
                bucket,
                cell.measure(),
                cell.actor(),
                cell.cluster().outlet(),
                cell.cluster().wire());
        sums.computeIfAbsent(row, absent -> new Sums()).add(cluster);
    }

    private void give(Map<Row, Sums> sums) {
        sums.forEach(sink::take);
        sums.clear();
    }
}
