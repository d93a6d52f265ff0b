package org.tiltmeter.analysis.measures;

import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.statistics.RatioSums;

/**
 * Reads the sums of a figure out of a row of the measures' query: columns n, x, w, xx, ww, xw and p (the parts), each
 * with the figure's place; and for the voice share those of whole articles.
 *
 * @param row with a column for each
 */
record SumsReader(Tuple row) {

    RatioSums sums(AskedFigure figure, int at) {
        if (figure.dividesByWholeArticles()) {
            // Articles that do not mention the actor add nothing to x, but all their words to w.
            return new RatioSums(
                    number("articles"),
                    number("x" + at),
                    number("words"),
                    number("xx" + at),
                    number("ww"),
                    number("xw" + at));
        }
        return new RatioSums(
                number("n" + at),
                number("x" + at),
                number("w" + at),
                number("xx" + at),
                number("ww" + at),
                number("xw" + at));
    }

    List<Long> parts(AskedFigure figure, int at) {
        var parts = new ArrayList<Long>();
        for (int part = 0; part < figure.parts().size(); part++) {
            String column =
                    figure.dividesByWholeArticles() ? figure.parts().get(part).column() : "p" + at + "_" + part;
            parts.add(number(column));
        }
        return parts;
    }

    /** The sum of no row is null. */
    private long number(String column) {
        var value = (Number) row.get(column);
        return value == null ? 0 : value.longValue();
    }
}
