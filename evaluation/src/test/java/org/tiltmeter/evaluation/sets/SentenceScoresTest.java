package org.tiltmeter.evaluation.sets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;
import org.tiltmeter.nlp.model.WordScore;

class SentenceScoresTest {

    /** Three words of odds 1 to 1, then one word of odds 81 to 1. */
    private static final Scores SCORES = new Scores(
            List.of(sentence(0, 8, 0.5), sentence(9, 12, 81.0 / 82)),
            List.of(word(0, 2), word(3, 5), word(6, 8), word(9, 12)));

    @Test
    void aSentenceOfTheEnginesOwnKeepsItsScore() {
        assertThat(over(9, 12)).isEqualTo(81.0 / 82, within(1e-9));
    }

    @Test
    void twoSentencesVoteByTheirWords() {
        // Mean log-odds: a quarter of ln 81, which is ln 3.
        assertThat(over(0, 12)).isEqualTo(0.75, within(1e-9));
    }

    @Test
    void aPartOfASentenceVotesWithThePartsWords() {
        // One word of each: half of ln 81, which is ln 9.
        assertThat(over(6, 12)).isEqualTo(0.9, within(1e-9));
    }

    @Test
    void whatTheEngineDidNotReadScoresNothing() {
        assertThat(over(20, 30)).isZero();
    }

    private static double over(int start, int end) {
        return SentenceScores.over(new Span(Part.TEXT, start, end), SCORES, SentenceScore::biased);
    }

    private static SentenceScore sentence(int start, int end, double biased) {
        return new SentenceScore(new Span(Part.TEXT, start, end), biased, 0);
    }

    private static WordScore word(int start, int end) {
        return new WordScore(new Span(Part.TEXT, start, end), 0, 0, 0, 0, 1, 0);
    }
}
