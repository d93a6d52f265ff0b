package org.tiltmeter.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.comparison.Specification.Contrast;
import org.tiltmeter.statistics.comparison.Specification.Matching;

class ShiftsTest {

    private static final ComparedMeasure RATE =
            new ComparedMeasure("L1", "own", "per 100 mentions", "mentions", new Ratio(100, Double.POSITIVE_INFINITY));
    private static final String ACTOR = "country:XR";
    private static final int ARTICLES = 36;

    private final List<ArticleShare> earlier = published(0, 1);

    @Test
    void anOutletThatTurnsHarsherRisesAgainstTheOthers() {
        List<Shift> shifts = between(Matching.NONE, published(ARTICLES, 5));

        assertThat(shifts.stream().map(Shift::verdict))
                .containsExactly(Shift.Verdict.RISEN, Shift.Verdict.RISEN, Shift.Verdict.NO_CHANGE_FOUND);
        Shift first = shifts.getFirst();
        assertThat(first.first()).isEqualTo(new Side(ACTOR, List.of("Gull")));
        assertThat(first.second()).isEqualTo(new Side(ACTOR, List.of("Heron")));
        assertThat(first.q()).isGreaterThanOrEqualTo(Objects.requireNonNull(first.p()));
    }

    /** Then 1 to 3 of 5 mentions, now 5 to 7: 4 of 5 more, while the Heron stays at a quarter of 5. */
    @Test
    void theChangeIsTheLaterDifferenceLessTheEarlier() {
        var change = Objects.requireNonNull(
                between(Matching.NONE, published(ARTICLES, 5)).getFirst().change());

        assertThat(change.value()).isCloseTo(80, within(1e-9));
        assertThat(change.interval().contains(80)).isTrue();
    }

    @Test
    void theOtherWayRoundItFalls() {
        var shifts =
                Shifts.between(asked(Matching.NONE), new ClusterSums(published(ARTICLES, 5)), new ClusterSums(earlier));

        assertThat(shifts.getFirst().verdict()).isEqualTo(Shift.Verdict.FALLEN);
    }

    @Test
    void theSameArticlesAreNoChange() {
        assertThat(between(Matching.NONE, earlier))
                .allMatch(shift -> shift.verdict() == Shift.Verdict.NO_CHANGE_FOUND)
                .allMatch(shift -> Double.valueOf(1).equals(shift.q()));
    }

    /** Four of the Gull's articles more among those that stay: the others say nothing against it. */
    @Test
    void articlesThatStayMakeAChangeSurer() {
        var later = new ArrayList<>(earlier);
        for (int at = 0; at < 4; at++) {
            later.add(share("Gull", "new " + at, "new " + at, 8));
        }
        var renamed = later.stream()
                .map(share -> share(share.cell().outlet(), "again " + share.story(), share.event(), share.x()))
                .toList();

        var kept =
                Objects.requireNonNull(between(Matching.NONE, later).getFirst().change());
        var apart = Objects.requireNonNull(
                between(Matching.NONE, renamed).getFirst().change());

        assertThat(kept.value()).isEqualTo(apart.value());
        assertThat(kept.interval().width()).isLessThan(0.85 * apart.interval().width());
    }

    @Test
    void withTooLittleThenNothingIsSaid() {
        var shifts = Shifts.between(
                asked(Matching.NONE), new ClusterSums(earlier.subList(0, 9)), new ClusterSums(published(ARTICLES, 5)));

        assertThat(shifts)
                .allMatch(shift -> shift.verdict() == Shift.Verdict.INSUFFICIENT_EVIDENCE)
                .allMatch(shift -> shift.q() == null);
    }

    @Test
    void matchedEventsAreComparedWithThemselvesBothTimes() {
        List<Shift> shifts = between(Matching.EVENT, published(ARTICLES, 5));

        assertThat(shifts.stream().map(Shift::verdict))
                .containsExactly(Shift.Verdict.RISEN, Shift.Verdict.RISEN, Shift.Verdict.NO_CHANGE_FOUND);
        assertThat(Objects.requireNonNull(shifts.getFirst().change()).value()).isCloseTo(80, within(1e-9));
    }

    private List<Shift> between(Matching matching, List<ArticleShare> later) {
        return Shifts.between(asked(matching), new ClusterSums(earlier), new ClusterSums(later));
    }

    /** The Gull uses as many loaded terms in an article, or one or two more; the others one in every fourth. */
    private static List<ArticleShare> published(int from, int gull) {
        var shares = new ArrayList<ArticleShare>();
        for (int at = from; at < from + ARTICLES; at++) {
            shares.add(share("Gull", "g" + at, "e" + at, gull + at % 3));
            shares.add(share("Heron", "h" + at, "e" + at, at % 4 == 0 ? 1 : 0));
            shares.add(share("Tern", "t" + at, "e" + at, at % 4 == 1 ? 1 : 0));
        }
        return shares;
    }

    private static ArticleShare share(String outlet, String story, String event, long x) {
        return new ArticleShare(new Cell("L1.own", ACTOR, outlet), story, story, event, false, x, 5, 0, 1);
    }

    private static Specification asked(Matching matching) {
        return new Specification(
                List.of(ACTOR),
                null,
                List.of("Gull", "Heron", "Tern"),
                LocalDate.EPOCH,
                LocalDate.EPOCH.plusYears(1),
                List.of(RATE),
                Contrast.OUTLETS,
                matching,
                Slice.Wire.INCLUDED,
                MinimumEvidence.USUAL,
                0.05,
                null);
    }
}
