package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ChainsTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    /** Seven gold mentions; one of them is missed and two that are none are added. */
    private static final Tally WORKED = Chains.count(
            "c",
            List.of(Set.of("a", "b", "c"), Set.of("d", "e", "f", "g")),
            List.of(Set.of("a", "b"), Set.of("c", "d"), Set.of("f", "g", "h", "i")));

    @Test
    void mucCountsLinks() {
        // Kept: a-b and f-g. Gold has 2 + 3 links, the prediction 1 + 1 + 3.
        assertThat(WORKED.of("c.muc")).isEqualTo(Match.of(2, 5, 5));
    }

    @Test
    void bCubedCountsEachMentionsChain() {
        // Recall (4/3 + 1/3 + 1/4 + 4/4) / 7, precision (4/2 + 1/2 + 1/2 + 4/4) / 8.
        assertThat(WORKED.of("c.bCubed").recall()).isEqualTo(35.0 / 84, CLOSE);
        assertThat(WORKED.of("c.bCubed").precision()).isEqualTo(0.5, CLOSE);
    }

    @Test
    void ceafPairsWholeChains() {
        // The best pairs share 2·2/5 and 2·2/8, of two gold chains and three predicted ones.
        assertThat(WORKED.of("c.ceafE").recall()).isEqualTo(1.3 / 2, CLOSE);
        assertThat(WORKED.of("c.ceafE").precision()).isEqualTo(1.3 / 3, CLOSE);
    }

    @Test
    void theConllFigureIsTheMeanOfTheThree() {
        Metric metric = Chains.metric("f", "f", "c", "", "");

        assertThat(metric.figure(WORKED)).isEqualTo((0.4 + 5.0 / 11 + 0.52) / 3, CLOSE);
    }

    @Test
    void aChainOfOneIsNoLinkAndAChainAllTheSame() {
        Tally tally = Chains.count("c", List.of(Set.of("a")), List.of(Set.of("a")));

        assertThat(tally.of("c.muc")).isEqualTo(Match.NONE);
        assertThat(tally.of("c.bCubed")).isEqualTo(Match.of(1, 1, 1));
        assertThat(tally.of("c.ceafE")).isEqualTo(Match.of(1, 1, 1));
    }

    @Test
    void whoPutsEverybodyIntoOneChainFindsAllLinksAndLosesElsewhere() {
        Tally tally =
                Chains.count("c", List.of(Set.of("a", "b"), Set.of("c", "d")), List.of(Set.of("a", "b", "c", "d")));

        assertThat(tally.of("c.muc")).isEqualTo(Match.of(2, 3, 2));
        assertThat(tally.of("c.bCubed").precision()).isEqualTo(0.5, CLOSE);
        assertThat(tally.of("c.ceafE").recall()).isEqualTo(1.0 / 3, CLOSE);
    }

    @Test
    void whereNobodyFoundAnythingThereIsTheGoldAlone() {
        Tally tally = Chains.count("c", List.of(Set.of("a", "b")), List.<Set<String>>of());

        assertThat(tally.of("c.ceafE")).isEqualTo(Match.of(0, 0, 1));
        assertThat(tally.of("c.bCubed")).isEqualTo(Match.of(0, 0, 2));
    }
}
