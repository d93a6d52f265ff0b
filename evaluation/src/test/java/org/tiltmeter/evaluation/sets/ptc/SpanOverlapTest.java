package org.tiltmeter.evaluation.sets.ptc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.evaluation.score.Match;

class SpanOverlapTest {

    @Test
    void aPredictionIsRightByTheShareOfItselfAndGoldIsFoundByTheShareOfItself() {
        // 10–20 predicted, 15–35 gold: 5 of 10 and 5 of 20.
        Match match = SpanOverlap.of(List.of(span(15, 35)), List.of(span(10, 20)));

        assertThat(match).isEqualTo(new Match(0.5, 1, 0.25, 1));
        assertThat(match.f1()).isEqualTo(1.0 / 3, within(1e-12));
    }

    @Test
    void aShortSpanWeighsAsMuchAsALongOne() {
        // One word found whole, one long span missed.
        Match match = SpanOverlap.of(List.of(span(0, 4), span(50, 150)), List.of(span(0, 4)));

        assertThat(match.recall()).isEqualTo(0.5);
    }

    @Test
    void onePredictionOverTwoGoldSpansIsRightByBoth() {
        Match match = SpanOverlap.of(List.of(span(0, 5), span(7, 10)), List.of(span(0, 10)));

        assertThat(match).isEqualTo(new Match(0.8, 1, 2, 2));
    }

    @Test
    void goldSpansThatOverlapAreOne() {
        Match match = SpanOverlap.of(List.of(span(0, 6), span(4, 10)), List.of(span(0, 10)));

        assertThat(match).isEqualTo(new Match(1, 1, 1, 1));
    }

    @Test
    void spansThatOnlyTouchStayTwo() {
        assertThat(SpanOverlap.of(List.of(span(0, 5), span(5, 10)), List.of()).gold())
                .isEqualTo(2);
    }

    private static Span span(int start, int end) {
        return new Span(Part.TEXT, start, end);
    }
}
