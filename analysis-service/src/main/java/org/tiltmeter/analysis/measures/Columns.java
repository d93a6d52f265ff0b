package org.tiltmeter.analysis.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiltmeter.analysis.facts.Count;

/** Column lists of the measures' query. Each starts with a comma, so that it can follow a first column or be empty. */
final class Columns {

    /** What the voice share divides by, and its parts. */
    private static final Set<Count> OF_WHOLE = new LinkedHashSet<>();

    static {
        OF_WHOLE.add(Count.WORDS);
        Measure.S1.parts().forEach(part -> OF_WHOLE.add(part.count()));
    }

    private Columns() {}

    /** The keys, from table {@code c} of articles and {@code f} of facts, under their labels. */
    static String selected(List<GroupKey> keys) {
        return each(keys, key -> key.expression() + " as " + key.label());
    }

    /** The same without their labels. */
    static String expressions(List<GroupKey> keys) {
        return each(keys, GroupKey::expression);
    }

    /** The keys, from a table that has them under their labels. */
    static String labels(String table, List<GroupKey> keys) {
        return each(keys, key -> table + "." + key.label());
    }

    /** The counts that the figures need, summed over an article's facts. */
    static String counted(List<AskedFigure> figures) {
        var counts = new LinkedHashSet<Count>();
        for (AskedFigure figure : figures) {
            counts.addAll(figure.fraction().x());
            counts.addAll(figure.fraction().w());
            counts.addAll(figure.parts());
        }
        return summed("f", counts);
    }

    /** What whole articles attribute, summed over a table's rows. */
    static String attributed(String table) {
        return summed(table, OF_WHOLE);
    }

    /** The same, already summed. */
    static String totals(String table) {
        return each(OF_WHOLE, count -> table + "." + count.column());
    }

    /** For each figure its sums over articles: see {@link SumsReader}. */
    static String sums(List<AskedFigure> figures) {
        var columns = new ArrayList<String>();
        for (int at = 0; at < figures.size(); at++) {
            columns.addAll(sums(figures.get(at), at));
        }
        return each(columns, column -> column);
    }

    private static List<String> sums(AskedFigure figure, int at) {
        String x = added("e", figure.fraction().x());
        String w = added(
                figure.dividesByWholeArticles() ? "h" : "e", figure.fraction().w());
        var columns = new ArrayList<>(List.of(
                "count(*) filter (where " + x + " > 0 or " + w + " > 0) as n" + at,
                "sum(" + x + ") as x" + at,
                "sum(" + w + ") as w" + at,
                "sum(" + x + " * " + x + ") as xx" + at,
                "sum(" + w + " * " + w + ") as ww" + at,
                "sum(" + x + " * " + w + ") as xw" + at));
        for (int part = 0; part < figure.parts().size(); part++) {
            columns.add("sum(e." + figure.parts().get(part).column() + ") as p" + at + "_" + part);
        }
        return columns;
    }

    private static String summed(String table, Collection<Count> counts) {
        return each(counts, count -> "sum(" + table + "." + count.column() + ") as " + count.column());
    }

    private static String added(String table, List<Count> counts) {
        return counts.stream().map(count -> table + "." + count.column()).collect(Collectors.joining(" + ", "(", ")"));
    }

    private static <T> String each(Collection<T> of, Function<T, String> text) {
        return of.stream().map(one -> ", " + text.apply(one)).collect(Collectors.joining());
    }
}
