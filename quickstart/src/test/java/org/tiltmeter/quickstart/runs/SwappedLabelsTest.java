package org.tiltmeter.quickstart.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.ComparedMeasure;
import org.tiltmeter.statistics.comparison.Slice;
import org.tiltmeter.statistics.comparison.Specification;
import org.tiltmeter.statistics.comparison.Specification.Matching;

class SwappedLabelsTest {

    private static final String HARSH = "The Gull";
    private static final String EVEN = "The Heron";

    @Test
    void eachOutletKeepsAsManyStoryGroups() {
        List<ArticleShare> shares = harshAndEven(40);

        List<ArticleShare> shuffled = new SwappedLabels(asked(Matching.NONE), shares).shuffled(new Random(1));

        assertThat(outlets(shuffled))
                .isNotEqualTo(outlets(shares))
                .containsExactlyInAnyOrderElementsOf(outlets(shares));
        assertThat(shuffled)
                .extracting(ArticleShare::x)
                .isEqualTo(shares.stream().map(ArticleShare::x).toList());
    }

    @Test
    void whatOneStoryGroupGivesToTwoMeasuresMovesTogether() {
        var shares = new ArrayList<ArticleShare>();
        for (int at = 0; at < 20; at++) {
            String outlet = at % 2 == 0 ? HARSH : EVEN;
            shares.add(share("L1.own", outlet, "s" + at, "e" + at, 1));
            shares.add(share("S3", outlet, "s" + at, "e" + at, 1));
        }

        List<ArticleShare> shuffled = new SwappedLabels(asked(Matching.NONE), shares).shuffled(new Random(1));

        for (int at = 0; at < 40; at += 2) {
            assertThat(shuffled.get(at).cell().outlet())
                    .isEqualTo(shuffled.get(at + 1).cell().outlet());
        }
    }

    @Test
    void whereEventsAreMatchedNamesStayInTheirEvent() {
        var shares = List.of(
                share("L1.own", HARSH, "a", "one", 1),
                share("L1.own", EVEN, "b", "one", 0),
                share("L1.own", HARSH, "c", "two", 1));
        var labels = new SwappedLabels(asked(Matching.EVENT), shares);

        assertThat(labels.movable()).isEqualTo(2);
        for (int time = 0; time < 10; time++) {
            assertThat(outlets(labels.shuffled(new Random(time))).get(2)).isEqualTo(HARSH);
        }
    }

    @Test
    void aTextThatBothPrintStaysOneOfEach() {
        var shares = List.of(share("L1.own", HARSH, "wire", "one", 1), share("L1.own", EVEN, "wire", "one", 1));

        List<ArticleShare> shuffled = new SwappedLabels(asked(Matching.NONE), shares).shuffled(new Random(1));

        assertThat(outlets(shuffled)).containsExactlyInAnyOrder(HARSH, EVEN);
    }

    /** The two differ as much as can be, and their shuffled names do not. */
    @Test
    void aDifferenceThatIsThereMakesNoFalseVerdicts() {
        var outcome = FalseVerdicts.of(asked(Matching.NONE), harshAndEven(60), 200, 1, time -> {});

        assertThat(outcome.tested()).isEqualTo(200);
        assertThat(outcome.ofFamilies().isAbove(0.05)).isFalse();
        assertThat(outcome.uncorrected().value()).isBetween(0.005, 0.1);
    }

    private static List<ArticleShare> harshAndEven(int each) {
        var shares = new ArrayList<ArticleShare>();
        for (int at = 0; at < each; at++) {
            shares.add(share("L1.own", HARSH, "h" + at, "h" + at, 1 + at % 3));
            shares.add(share("L1.own", EVEN, "e" + at, "e" + at, at % 2));
        }
        return shares;
    }

    private static List<String> outlets(List<ArticleShare> shares) {
        return shares.stream().map(share -> share.cell().outlet()).collect(Collectors.toList());
    }

    private static ArticleShare share(String measure, String outlet, String story, String event, long x) {
        return new ArticleShare(new Cell(measure, "country:XR", outlet), story, story, event, false, x, 5, x, 5);
    }

    private static Specification asked(Matching matching) {
        return new Specification(
                List.of("country:XR"),
                null,
                List.of(HARSH, EVEN),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 1, 1),
                List.of(new ComparedMeasure("L1", "own", "per 100", "mentions", new Ratio(100, 1_000))),
                Specification.Contrast.OUTLETS,
                matching,
                Slice.Wire.INCLUDED,
                new MinimumEvidence(2, 2),
                0.05,
                null);
    }
}
