package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {

    private static final Comparator<Double> CLOSE =
            (one, other) -> Math.abs(one - other) < 1e-12 ? 0 : Double.compare(one, other);

    /** 0.01 · 4 = 0.04; 0.02 · 4/2 = 0.04; 0.03 · 4/3 = 0.04; 0.5. */
    @Test
    void pIsMultipliedByTheFamilyOverItsRank() {
        assertThat(q(0.5, 0.01, 0.03, 0.02)).usingElementComparator(CLOSE).containsExactly(0.5, 0.04, 0.04, 0.04);
    }

    @Test
    void equalPsGetEqualQs() {
        assertThat(q(0.02, 0.02, 0.9)).usingElementComparator(CLOSE).containsExactly(0.03, 0.03, 0.9);
    }

    @Test
    void aSmallerPNeverHasTheLargerQ() {
        assertThat(q(0.01, 0.011)).usingElementComparator(CLOSE).containsExactly(0.011, 0.011);
    }

    @Test
    void cellsWithoutEvidenceAreNoPartOfTheFamily() {
        var p = List.of(OptionalDouble.of(0.02), OptionalDouble.empty(), OptionalDouble.of(0.5));

        assertThat(FalseDiscoveries.family(p)).isEqualTo(2);
        assertThat(FalseDiscoveries.adjusted(p).get(0).orElseThrow()).isCloseTo(0.04, within(1e-12));
        assertThat(FalseDiscoveries.adjusted(p).get(1)).isEmpty();
    }

    @Test
    void aFamilyOfNothingIsNothing() {
        assertThat(FalseDiscoveries.adjusted(List.of())).isEmpty();
    }

    private static List<Double> q(double... p) {
        return FalseDiscoveries.adjusted(
                        DoubleStream.of(p).mapToObj(OptionalDouble::of).toList())
                .stream()
                .map(OptionalDouble::orElseThrow)
                .toList();
    }
}
