package org.tiltmeter.quickstart.samples;

import java.util.Locale;

/** What was found rightly, of all that was found and of all that is there. */
record Score(Share precision, Share recall) {

    Score plus(Score other) {
        return new Score(precision.plus(other.precision), recall.plus(other.recall));
    }

    double f1() {
        double sum = precision.value() + recall.value();
        return sum == 0 ? 0 : 2 * precision.value() * recall.value() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "F1 %.3f (precision %s, recall %s)", f1(), precision, recall);
    }
}
