package org.tiltmeter.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.Verdict;
import org.tiltmeter.statistics.comparison.Specification.Contrast;
import org.tiltmeter.statistics.comparison.Specification.Matching;

class ComparisonTest {

    private static final ComparedMeasure RATE =
            new ComparedMeasure("L1", "own", "per 100 mentions", "mentions", new Ratio(100, Double.POSITIVE_INFINITY));
    private static final String ACTOR = "country:XR";
    private static final int EVENTS = 40;

    private final List<ArticleShare> shares = new ArrayList<>();

    @Test
    void figuresAreRatiosOfSumsOverStoryGroups() {
        share("Gull", "1", "e1", false, 1, 4);
        // Two prints of one story are one cluster.
        share("Gull", "2", "e2", false, 1, 3);
        share("Gull", "2", "e2", false, 1, 3);
        share("Heron", "3", "e1", false, 0, 5);

        Comparison comparison = Comparison.of(asked(Contrast.OUTLETS, Matching.NONE, null), new ClusterSums(shares));

        assertThat(comparison.cells()).hasSize(3);
        Estimate gull = comparison.cells().getFirst().estimate();
        assertThat(gull.value()).isCloseTo(30, within(1e-9));
        assertThat(gull.n()).isEqualTo(10);
        assertThat(gull.clusters()).isEqualTo(2);
        assertThat(comparison.cells().getLast().estimate()).isEqualTo(new Estimate(null, null, 0, 0));
    }

    @Test
    void aClearDifferenceIsFoundAndAnEvenPairIsNot() {
        publish();

        Comparison comparison = Comparison.of(asked(Contrast.OUTLETS, Matching.NONE, 3L), new ClusterSums(shares));

        assertThat(comparison.effects().stream().map(Effect::verdict))
                .containsExactly(Verdict.HIGHER, Verdict.HIGHER, Verdict.NO_DIFFERENCE_FOUND);
        assertThat(comparison.family()).isEqualTo(new Comparison.Family(3, 3, 0.05));
        Effect first = comparison.effects().getFirst();
        assertThat(first.first()).isEqualTo(new Side(ACTOR, List.of("Gull")));
        assertThat(first.second()).isEqualTo(new Side(ACTOR, List.of("Heron")));
        assertThat(first.q()).isGreaterThanOrEqualTo(first.p());
        assertThat(first.bootstrap()).isNotNull();
        assertThat(first.matched()).isNull();
    }

    @Test
    void eachOutletIsSetAgainstAllOthersTogether() {
        publish();

        Comparison comparison =
                Comparison.of(asked(Contrast.OUTLET_AGAINST_OTHERS, Matching.NONE, null), new ClusterSums(shares));

        assertThat(comparison.effects().stream().map(Effect::second))
                .containsExactly(
                        new Side(ACTOR, List.of("Heron", "Tern")),
                        new Side(ACTOR, List.of("Gull", "Tern")),
                        new Side(ACTOR, List.of("Gull", "Heron")));
        assertThat(comparison.effects().getFirst().unmatched().second().n()).isEqualTo(2L * EVENTS * 5);
        assertThat(comparison.effects().getFirst().bootstrap()).isNull();
    }

    @Test
    void outletsAreMatchedOnTheEventsThatBothReport() {
        publish();
        share("Gull", "alone", "alone", false, 100, 100);

        Comparison comparison = Comparison.of(asked(Contrast.OUTLETS, Matching.EVENT, null), new ClusterSums(shares));

        Effect.Matched matched =
                Objects.requireNonNull(comparison.effects().getFirst().matched());
        assertThat(matched.events()).isEqualTo(EVENTS);
        assertThat(matched.first().n()).isEqualTo(5L * EVENTS);
        assertThat(comparison.effects().getFirst().unmatched().first().n()).isEqualTo(5L * EVENTS + 100);
        assertThat(comparison.effects().getFirst().verdict()).isEqualTo(Verdict.HIGHER);
    }

    @Test
    void wireCopyCanBeLeftOutAndIsShownTheOtherWayAround() {
        share("Gull", "1", "e1", false, 1, 4);
        share("Gull", "2", "e2", true, 3, 4);

        var with = Comparison.of(asked(Contrast.OUTLETS, Matching.NONE, null), new ClusterSums(shares));

        assertThat(with.cells().getFirst().estimate().value()).isCloseTo(50, within(1e-9));
        assertThat(with.cells().getFirst().otherWire().value()).isCloseTo(25, within(1e-9));
        assertThat(with.cells().getFirst().certain().n()).isEqualTo(2);
    }

    @Test
    void actorsOfAnOutletAreSetAgainstEachOther() {
        var asked = new Specification(
                List.of("country:XB", ACTOR),
                null,
                List.of("Gull", "Heron"),
                LocalDate.EPOCH,
                LocalDate.EPOCH.plusYears(1),
                List.of(RATE),
                Contrast.ACTORS,
                Matching.NONE,
                Slice.Wire.EXCLUDED,
                MinimumEvidence.USUAL,
                0.05,
                null);

        Comparison comparison = Comparison.of(asked, new ClusterSums(List.of()));

        assertThat(comparison.effects())
                .hasSize(2)
                .allMatch(effect -> effect.verdict() == Verdict.INSUFFICIENT_EVIDENCE);
        assertThat(Specification.size(Contrast.ACTORS, 2, 2, 1)).isEqualTo(2);
        assertThat(Specification.size(Contrast.OUTLETS, 1, 3, 2)).isEqualTo(6);
        assertThat(Specification.size(Contrast.OUTLET_AGAINST_OTHERS, 2, 3, 1)).isEqualTo(6);
    }

    /** The Gull uses two loaded terms in each article, the others one in every fourth. */
    private void publish() {
        for (int event = 0; event < EVENTS; event++) {
            share("Gull", "g" + event, "e" + event, false, 1 + event % 3, 5);
            share("Heron", "h" + event, "e" + event, false, event % 4 == 0 ? 1 : 0, 5);
            share("Tern", "t" + event, "e" + event, false, event % 4 == 1 ? 1 : 0, 5);
        }
    }

    private void share(String outlet, String story, String event, boolean wire, long x, long w) {
        String article = "article-" + shares.size();
        shares.add(new ArticleShare(new Cell("L1.own", ACTOR, outlet), article, story, event, wire, x, w, 0, 1));
    }

    private static Specification asked(Contrast contrast, Matching matching, @Nullable Long seed) {
        return new Specification(
                List.of(ACTOR),
                null,
                List.of("Gull", "Heron", "Tern"),
                LocalDate.EPOCH,
                LocalDate.EPOCH.plusYears(1),
                List.of(RATE),
                contrast,
                matching,
                Slice.Wire.INCLUDED,
                MinimumEvidence.USUAL,
                0.05,
                seed);
    }
}
