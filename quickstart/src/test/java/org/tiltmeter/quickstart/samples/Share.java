package org.tiltmeter.quickstart.samples;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** A part of a whole, to be summed over articles. */
record Share(long part, long whole) {

    static <T> Share of(Collection<T> all, Predicate<T> which) {
        return new Share(all.stream().filter(which).count(), all.size());
    }

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    double value() {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d of %d, %.3f", part, whole, value());
    }
}
