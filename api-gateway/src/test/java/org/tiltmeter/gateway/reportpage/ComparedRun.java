package org.tiltmeter.gateway.reportpage;

import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison;
import org.tiltmeter.gateway.comparisons.Comparison.Asked;
import org.tiltmeter.gateway.comparisons.Comparison.Cell;
import org.tiltmeter.gateway.comparisons.Comparison.Difference;
import org.tiltmeter.gateway.comparisons.Comparison.Effect;
import org.tiltmeter.gateway.comparisons.Comparison.Estimate;
import org.tiltmeter.gateway.comparisons.Comparison.Family;
import org.tiltmeter.gateway.comparisons.Comparison.Interval;
import org.tiltmeter.gateway.comparisons.Comparison.Measured;
import org.tiltmeter.gateway.comparisons.Comparison.Missing;
import org.tiltmeter.gateway.comparisons.Comparison.Quotient;
import org.tiltmeter.gateway.comparisons.Comparison.Side;
import org.tiltmeter.gateway.comparisons.Comparison.Unmatched;
import org.tiltmeter.gateway.methods.Methods.Method;

/** Comparisons that nobody made, with figures that are easily told apart. */
final class ComparedRun {

    static final URI HOME = URI.create("http://127.0.0.1:8080/");
    static final String ID = "5f0c31d2a9e84b7710c6a3e2f49d8b15";
    static final Method LOADED_TERMS = new Method(
            "L1",
            "loaded-term rate",
            "per 100 mentions",
            "mentions",
            "asked",
            "Loaded terms that target the actor, per 100 mentions.",
            "",
            List.of("BASIL"),
            "ratio",
            false);

    private static final Measured L1 =
            new Measured("L1.own", "L1", "own", "per 100 mentions", "mentions", 100, 0.0, null);

    private ComparedRun() {}

    static Report report(Comparison run) {
        return report(run, null);
    }

    static Report report(Comparison run, @Nullable Issue issue) {
        return new Report(run, List.of(LOADED_TERMS), issue, HOME);
    }

    static Comparison of(List<String> actors, List<String> outlets, List<Effect> effects) {
        var asked = new Asked(
                actors,
                null,
                outlets,
                "2026-01-01",
                "2027-01-01",
                List.of(L1),
                "outlets",
                "none",
                "included",
                30,
                10,
                0.05,
                null);
        var cells = actors.stream()
                .flatMap(actor -> outlets.stream().map(outlet -> cell(actor, outlet)))
                .toList();
        var missing = outlets.stream()
                .map(outlet -> new Missing(outlet, 40, 1, 31, 12, 9))
                .toList();
        return new Comparison(
                ID,
                "rules-5",
                "comparison-1",
                412,
                asked,
                cells,
                effects,
                new Family(effects.size(), effects.size(), 0.05),
                missing);
    }

    /** Of two outlets, one after the other actor. */
    static Comparison withEffects(int count) {
        var actors =
                IntStream.range(0, count).mapToObj(at -> "person:number-" + at).toList();
        var outlets = List.of("Globe", "Courier");
        return of(
                actors,
                outlets,
                actors.stream()
                        .map(actor -> effect(actor, "Globe", "Courier", "higher", 10))
                        .toList());
    }

    static Effect effect(String actor, String first, String second, String verdict, double difference) {
        var tested = difference(difference);
        return new Effect(
                "L1.own",
                new Side(actor, List.of(first)),
                new Side(actor, List.of(second)),
                verdict,
                0.0042,
                0.0084,
                new Unmatched(
                        estimate(12.5, 96, 24),
                        estimate(2.5, 1200, 26),
                        tested,
                        new Quotient(5, 0.61, new Interval(1.4, 17.4, 0.95))),
                null,
                null,
                difference(difference + 0.6),
                difference(difference - 2.7));
    }

    private static Cell cell(String actor, String outlet) {
        boolean isLittle = outlet.startsWith("Small");
        return new Cell(
                "L1.own",
                actor,
                outlet,
                isLittle ? estimate(4, 7, 3) : estimate(12.5, 96, 24),
                estimate(13.1, 84, 21),
                estimate(9.4, 80, 23));
    }

    private static Estimate estimate(double value, long n, long clusters) {
        return new Estimate(value, new Interval(value - 1.25, value + 1.25, 0.95), n, clusters);
    }

    private static Difference difference(double value) {
        return new Difference(value, 3.1, new Interval(value - 6.6, value + 8.1, 0.95), 0.0042, 31.7, 0);
    }
}
