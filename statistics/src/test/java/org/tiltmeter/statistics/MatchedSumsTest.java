package org.tiltmeter.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MatchedSumsTest {

    private static final Ratio PER_HUNDRED = new Ratio(100, Double.POSITIVE_INFINITY);

    /** Contrasts (2·10 − 1·10)/20 = ½, (3·20 − 0·5)/25 = 2.4, 0 and weights 5, 4, 5: 100 · 2.9/14. */
    @Test
    void theDifferenceIsMantelsAndHaenszels() {
        var sums = MatchedSums.ofEvent(2, 10, 1, 10)
                .plus(MatchedSums.ofEvent(3, 5, 0, 20))
                .plus(MatchedSums.ofEvent(1, 10, 1, 10));

        assertThat(sums.difference(PER_HUNDRED).orElseThrow().value()).isCloseTo(100 * 2.9 / 14, within(1e-9));
        assertThat(sums.events()).isEqualTo(3);
        assertThat(sums.first().w()).isEqualTo(25);
        assertThat(sums.second().w()).isEqualTo(40);
    }

    @Test
    void anEventThatOneOfThemDoesNotReportIsNoMatch() {
        assertThat(MatchedSums.ofEvent(3, 7, 0, 0)).isEqualTo(MatchedSums.NONE);
    }

    /** Heated events are heated in both; the first writes mostly of those. Matched, nothing is left. */
    @Test
    void whatTheChoiceOfEventsExplainsIsNoDifference() {
        var matched = MatchedSums.NONE;
        for (int event = 0; event < 12; event++) {
            boolean heated = event % 2 == 0;
            long w1 = heated ? 40 : 10;
            long w2 = heated ? 10 : 40;
            long off = event % 4 < 2 ? 1 : -1;
            matched = matched.plus(MatchedSums.ofEvent(
                    heated ? w1 / 2 + off : w1 / 10 + off, w1, heated ? w2 / 2 - off : w2 / 10 - off, w2));
        }

        var unmatched = Difference.between(PER_HUNDRED, matched.first(), matched.second())
                .orElseThrow();

        assertThat(unmatched.p()).isLessThan(0.01);
        assertThat(matched.difference(PER_HUNDRED).orElseThrow().value()).isCloseTo(0, within(1e-9));
    }

    @Test
    void eventsCanBeTakenAway() {
        var one = MatchedSums.ofEvent(2, 10, 1, 10);
        var other = MatchedSums.ofEvent(3, 5, 0, 20);

        assertThat(one.plus(other).minus(other)).isEqualTo(one);
    }
}
