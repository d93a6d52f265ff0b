package org.tiltmeter.gateway.reportpage;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.gateway.comparisons.Comparison.Difference;
import org.tiltmeter.gateway.comparisons.Comparison.Estimate;
import org.tiltmeter.gateway.comparisons.Comparison.Interval;

/**
 * How figures of one measure are shown: with as many decimals as its intervals are wide enough for.
 *
 * @param decimals of every figure of the measure, so that they can be set against each other
 */
record Rounding(int decimals) {

    static final String NOTHING = "·";

    private static final int USUAL = 2;
    private static final int MOST = 4;
    private static final double LEAST_P = 0.001;

    /** Two digits of the median interval's half width. */
    static Rounding of(Stream<@Nullable Interval> intervals) {
        double[] widths = intervals
                .filter(Objects::nonNull)
                .mapToDouble(interval -> (interval.high() - interval.low()) / 2)
                .filter(width -> width > 0 && Double.isFinite(width))
                .sorted()
                .toArray();
        if (widths.length == 0) {
            return new Rounding(USUAL);
        }
        double median = widths[widths.length / 2];
        return new Rounding((int) Math.clamp(1 - Math.floor(Math.log10(median)), 0, MOST));
    }

    String value(@Nullable Double value) {
        return value == null ? NOTHING : number(value);
    }

    /** With its sign, for a difference. */
    String signed(double value) {
        String number = number(value);
        return value > 0 && isNotZero(number) ? "+" + number : number;
    }

    String interval(@Nullable Interval interval) {
        return interval == null
                ? "[no interval]"
                : "[%s,\u00A0%s]".formatted(number(interval.low()), number(interval.high()));
    }

    String difference(@Nullable Difference difference) {
        return difference == null ? NOTHING : signed(difference.value()) + " " + interval(difference.interval());
    }

    /** A level with its interval, or a dot where it has no denominator. */
    String level(Estimate estimate) {
        return estimate.value() == null ? NOTHING : value(estimate.value()) + " " + interval(estimate.interval());
    }

    private String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? NOTHING : value > 0 ? "∞" : "−∞";
        }
        String number = String.format(Locale.ROOT, "%." + decimals + "f", Math.abs(value));
        return value < 0 && isNotZero(number) ? "−" + number : number;
    }

    private static boolean isNotZero(String number) {
        return number.chars().anyMatch(c -> c >= '1' && c <= '9');
    }

    /** A p-value or q-value. */
    static String p(@Nullable Double p) {
        if (p == null) {
            return NOTHING;
        }
        return p < LEAST_P ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202F');
    }

    static String pixels(double value) {
        double tenths = Math.rint(value * 10) / 10;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }
}
