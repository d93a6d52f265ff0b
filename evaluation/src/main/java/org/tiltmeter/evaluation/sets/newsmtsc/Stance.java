package org.tiltmeter.evaluation.sets.newsmtsc;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tiltmeter.nlp.model.Polarity;

/** How a sentence stands towards somebody, with the number that the set gives it. */
enum Stance {
    NEGATIVE(-1),
    NEUTRAL(0),
    POSITIVE(1);

    private final int number;

    Stance(int number) {
        this.number = number;
    }

    static Optional<Stance> of(int number) {
        return Arrays.stream(values()).filter(stance -> stance.number == number).findFirst();
    }

    /** The likeliest; of equally likely ones the more careful. */
    static Stance likeliest(Polarity polarity) {
        return List.of(NEUTRAL, NEGATIVE, POSITIVE).stream()
                .max(Comparator.<Stance>comparingDouble(stance -> stance.probability(polarity))
                        .thenComparing(stance -> stance == NEUTRAL))
                .orElseThrow();
    }

    int number() {
        return number;
    }

    /** The kind of a tally, in one of the set's two parts. */
    String kind(String part) {
        return part + "." + title();
    }

    /** What tables call it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    private double probability(Polarity polarity) {
        return switch (this) {
            case NEGATIVE -> polarity.negative();
            case NEUTRAL -> polarity.neutral();
            case POSITIVE -> polarity.positive();
        };
    }
}
