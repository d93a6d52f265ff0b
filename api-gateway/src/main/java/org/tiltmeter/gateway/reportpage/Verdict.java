package org.tiltmeter.gateway.reportpage;

import org.tiltmeter.gateway.comparisons.Comparison.Effect;

/** What is said of an effect; each has a shape of its own, so that no colour is needed to tell them apart. */
enum Verdict {
    HIGHER("higher", "higher"),
    LOWER("lower", "lower"),
    NO_DIFFERENCE_FOUND("no-difference-found", "no difference found"),
    INSUFFICIENT_EVIDENCE("insufficient-evidence", "insufficient evidence");

    private static final double SIZE = 6;

    private final String label;
    private final String words;

    Verdict(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** A verdict that is not known here is no ground to claim anything. */
    static Verdict of(Effect effect) {
        for (Verdict verdict : values()) {
            if (verdict.label.equals(effect.verdict())) {
                return verdict;
            }
        }
        return INSUFFICIENT_EVIDENCE;
    }

    String words() {
        return words;
    }

    boolean isDifference() {
        return this == HIGHER || this == LOWER;
    }

    /** A triangle to the right or the left, a circle, or a cross. */
    Element mark(double x, double y) {
        return switch (this) {
            case HIGHER -> path("mark differs", x - SIZE + 1, y - SIZE, "l 11 6 l -11 6 z");
            case LOWER -> path("mark differs", x + SIZE - 1, y - SIZE, "l -11 6 l 11 6 z");
            case NO_DIFFERENCE_FOUND ->
                Element.of("circle")
                        .with("class", "mark even")
                        .with("cx", x)
                        .with("cy", y)
                        .with("r", SIZE - 1);
            case INSUFFICIENT_EVIDENCE -> path("mark unsure", x - 4, y - 4, "l 8 8 m 0 -8 l -8 8");
        };
    }

    private static Element path(String style, double x, double y, String rest) {
        return Element.of("path")
                .with("class", style)
                .with("d", "M " + Rounding.pixels(x) + " " + Rounding.pixels(y) + " " + rest);
    }
}
