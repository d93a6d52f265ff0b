package org.tiltmeter.analysis.actors;

import java.util.Locale;
import java.util.stream.Stream;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** What counts over time are counted by. */
enum PeriodLength {
    MONTH("YYYY-MM"),
    DAY("YYYY-MM-DD");

    private final String pattern;

    PeriodLength(String pattern) {
        this.pattern = pattern;
    }

    /** As PostgreSQL writes it. */
    String pattern() {
        return pattern;
    }

    static PeriodLength of(String label) {
        return Stream.of(values())
                .filter(length -> length.name().toLowerCase(Locale.ROOT).equals(label))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.badField("by", "is neither month nor day")));
    }
}
