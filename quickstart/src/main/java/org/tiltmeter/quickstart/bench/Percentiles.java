package org.tiltmeter.quickstart.bench;

import java.util.List;

/**
 * How long things took, in milliseconds.
 *
 * @param times in ascending order
 */
record Percentiles(List<Double> times) {

    Percentiles {
        times = times.stream().sorted().toList();
    }

    /** The least time that this share of them is not longer than: 0.99 for the 99th percentile. */
    double at(double share) {
        return times.get(Math.max(0, (int) Math.ceil(share * times.size()) - 1));
    }
}
