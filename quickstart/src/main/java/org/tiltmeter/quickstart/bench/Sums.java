package org.tiltmeter.quickstart.bench;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The sums of one row of {@code rollup}, in the order of its columns. */
final class Sums {

    private final long[] sums = new long[12];

    /** Adds one cluster. */
    void add(MadeFact cluster) {
        add(0, cluster.x(), cluster.w());
        if (cluster.certainX() != 0 || cluster.certainW() != 0) {
            add(6, cluster.certainX(), cluster.certainW());
        }
    }

    private void add(int from, long x, long w) {
        sums[from]++;
        sums[from + 1] += x;
        sums[from + 2] += w;
        sums[from + 3] += x * x;
        sums[from + 4] += w * w;
        sums[from + 5] += x * w;
    }

    /** As COPY reads them. */
    @Override
    public String toString() {
        return Arrays.stream(sums).mapToObj(Long::toString).collect(Collectors.joining("\t"));
    }
}
