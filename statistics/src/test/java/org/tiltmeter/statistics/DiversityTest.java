package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiltmeter.statistics.Diversity.Order;

class DiversityTest {

    private static final long[] THREE_AND_ONE = {3, 1};

    /** Of six pairs three are of one source and three of both. */
    @Test
    void twoOfFourAttributionsAreWorkedByHand() {
        assertThat(Diversity.rarefied(THREE_AND_ONE, Order.RICHNESS, 2)).isCloseTo(1.5, within(1e-9));
        assertThat(Diversity.rarefied(THREE_AND_ONE, Order.SHANNON, 2)).isCloseTo(Math.sqrt(2), within(1e-9));
        assertThat(Diversity.rarefied(THREE_AND_ONE, Order.SIMPSON, 2)).isCloseTo(1 / 0.75, within(1e-9));
    }

    @Test
    void ofAllAttributionsItIsWhatIsSeen() {
        double entropy = -0.75 * Math.log(0.75) - 0.25 * Math.log(0.25);

        assertThat(Diversity.rarefied(THREE_AND_ONE, Order.RICHNESS, 4)).isCloseTo(2, within(1e-9));
        assertThat(Diversity.rarefied(THREE_AND_ONE, Order.SHANNON, 4)).isCloseTo(Math.exp(entropy), within(1e-9));
        assertThat(Diversity.rarefied(THREE_AND_ONE, Order.SIMPSON, 4)).isCloseTo(1.6, within(1e-9));
    }

    @Test
    void oneAttributionHasOneSource() {
        for (Order order : Order.values()) {
            assertThat(Diversity.rarefied(new long[] {5, 2, 9, 1}, order, 1)).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void moreThanThereAreCannotBeDrawn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Diversity.rarefied(THREE_AND_ONE, Order.RICHNESS, 5))
                .withMessage("5 cannot be drawn from 4");
    }

    @Test
    void theIntervalLiesAroundTheValueAndASeedGivesItAgain() {
        var articles =
                Collections.nCopies(12, List.of(Map.of("a", 2L, "b", 1L), Map.of("a", 1L, "c", 1L), Map.of("d", 1L)))
                        .stream()
                        .flatMap(List::stream)
                        .toList();

        var result = Diversity.rarefied(articles, Order.SIMPSON, 20, new Bootstrap(200, 5))
                .orElseThrow();

        assertThat(result.percentile().contains(result.value())).isTrue();
        assertThat(result.percentile().width()).isBetween(0.1, 2.0);
        assertThat(Diversity.rarefied(articles, Order.SIMPSON, 20, new Bootstrap(200, 5)))
                .contains(result);
        assertThat(Diversity.rarefied(articles.subList(0, 1), Order.SIMPSON, 2, new Bootstrap(5)))
                .isEmpty();
    }
}
