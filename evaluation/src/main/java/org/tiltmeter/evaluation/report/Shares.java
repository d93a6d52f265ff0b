package org.tiltmeter.evaluation.report;

import java.util.Locale;
import org.tiltmeter.evaluation.run.Figure;
import org.tiltmeter.evaluation.score.Interval;

/** How tables write figures. */
final class Shares {

    private static final String NOTHING = "–";

    private Shares() {}

    static String value(Figure figure) {
        return figure.documents() == 0 ? NOTHING : share(figure.value());
    }

    /** ".690–.735"; nothing where all documents show the same, for a width of nothing would claim what nobody knows. */
    static String interval(Figure figure) {
        Interval interval = figure.interval();
        return interval == null || interval.low() == interval.high()
                ? NOTHING
                : share(interval.low()) + "–" + share(interval.high());
    }

    static String orNothing(String text) {
        return text.isEmpty() ? NOTHING : text;
    }

    /** ".712"; three digits are more than any set is sure of. */
    private static String share(double value) {
        String figure = String.format(Locale.ROOT, "%.3f", value);
        return figure.startsWith("0") ? figure.substring(1) : figure;
    }
}
