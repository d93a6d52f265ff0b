package org.tiltmeter.analysis.rollups;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tiltmeter.analysis.database.Batches;
import org.tiltmeter.analysis.facts.Counts;
import org.tiltmeter.analysis.facts.Facts;
import org.tiltmeter.analysis.measures.AskedFigure;
import org.tiltmeter.analysis.measures.Fraction;
import org.tiltmeter.article.Part;

/** What an article adds to each measure, per actor and name: the table {@code measure_fact}. */
@ApplicationScoped
class MeasureFacts {

    private static final String INSERT = """
            insert into measure_fact (article_id, method_version, content_hash, measure, actor, name, x, w, certain_x,
             certain_w) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    /** The actor of the facts of an article as a whole. */
    private static final Facts.ActorCell WHOLE = new Facts.ActorCell("", "", Part.TEXT);

    private static final Counts NONE = new Counts(Map.of());

    private final Batches batches;

    MeasureFacts(Batches batches) {
        this.batches = batches;
    }

    /** Adds those of a text. A text that comes back after another (A, B, A) is read to the same facts. */
    void add(UUID article, String methodVersion, String contentHash, Facts all, Facts certain) {
        Map<Facts.ActorCell, Counts> every = ofText(all);
        Map<Facts.ActorCell, Counts> sure = ofText(certain);
        // The first attribution among the certain spans may be another actor's than the first of all.
        Set<Facts.ActorCell> cells = new LinkedHashSet<>(every.keySet());
        cells.addAll(sure.keySet());
        batches.run(INSERT, insert -> {
            insert.setObject(1, article);
            insert.setString(2, methodVersion);
            insert.setString(3, contentHash);
            for (Facts.ActorCell cell : cells) {
                add(insert, cell, every.getOrDefault(cell, NONE), sure.getOrDefault(cell, NONE));
            }
            Counts whole = all.article().getOrDefault(Part.TEXT, NONE);
            for (Beside beside : Beside.values()) {
                row(insert, WHOLE, beside.label(), beside.of(whole), 0, 0, 0);
            }
        });
    }

    private static void add(PreparedStatement insert, Facts.ActorCell cell, Counts counts, Counts sure)
            throws SQLException {
        for (AskedFigure figure : AskedFigure.ALL) {
            Fraction fraction = figure.fraction();
            // What a voice share divides by is the whole article's, and stands with it.
            boolean divides = cell.equals(WHOLE) || !figure.dividesByWholeArticles();
            long x = Fraction.sum(fraction.x(), counts);
            long w = divides ? Fraction.sum(fraction.w(), counts) : 0;
            row(
                    insert,
                    cell,
                    figure.label(),
                    x,
                    w,
                    Fraction.sum(fraction.x(), sure),
                    divides ? Fraction.sum(fraction.w(), sure) : 0);
        }
    }

    private static void row(
            PreparedStatement insert, Facts.ActorCell cell, String label, long x, long w, long certainX, long certainW)
            throws SQLException {
        if (x == 0 && w == 0 && certainX == 0 && certainW == 0) {
            return;
        }
        insert.setString(4, label);
        insert.setString(5, cell.actor());
        insert.setString(6, cell.name());
        insert.setLong(7, x);
        insert.setLong(8, w);
        insert.setLong(9, certainX);
        insert.setLong(10, certainW);
        insert.addBatch();
    }

    /** The headline is kept apart. */
    private static Map<Facts.ActorCell, Counts> ofText(Facts facts) {
        var cells = new HashMap<Facts.ActorCell, Counts>();
        facts.actors().forEach((cell, counts) -> {
            if (cell.part() == Part.TEXT) {
                cells.put(cell, counts);
            }
        });
        cells.put(WHOLE, facts.article().getOrDefault(Part.TEXT, NONE));
        return cells;
    }
}
