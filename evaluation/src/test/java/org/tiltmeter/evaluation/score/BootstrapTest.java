package org.tiltmeter.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private static final Metric ACCURACY = Metric.of("accuracy", "accuracy", "answer", "", "");

    @Test
    void theIntervalOfAShareIsThatOfTheBinomialDistribution() {
        // 100 documents, 80 of them right: a standard error of .04.
        Interval interval = Bootstrap.interval(ACCURACY, documents(80, 20, 1)).orElseThrow();

        assertThat(interval.low()).isEqualTo(0.80 - 1.96 * 0.04, within(0.015));
        assertThat(interval.high()).isEqualTo(0.80 + 1.96 * 0.04, within(0.015));
    }

    @Test
    void sentencesOfOneDocumentAreDrawnTogether() {
        Interval tenDocuments =
                Bootstrap.interval(ACCURACY, documents(8, 2, 10)).orElseThrow();
        Interval hundredDocuments =
                Bootstrap.interval(ACCURACY, documents(80, 20, 1)).orElseThrow();

        assertThat(width(tenDocuments)).isGreaterThan(2.5 * width(hundredDocuments));
    }

    @Test
    void theSameDocumentsGiveTheSameInterval() {
        assertThat(Bootstrap.interval(ACCURACY, documents(7, 3, 1)))
                .isEqualTo(Bootstrap.interval(ACCURACY, documents(7, 3, 1)));
    }

    @Test
    void oneDocumentSaysNothingAboutOthers() {
        assertThat(Bootstrap.interval(ACCURACY, documents(1, 0, 50))).isEmpty();
    }

    private static double width(Interval interval) {
        return interval.high() - interval.low();
    }

    private static List<Tally> documents(int right, int wrong, int answersEach) {
        List<Tally> documents = new ArrayList<>();
        documents.addAll(Collections.nCopies(
                right, new Tally(Map.of("answer", Match.of(answersEach, answersEach, answersEach)))));
        documents.addAll(
                Collections.nCopies(wrong, new Tally(Map.of("answer", Match.of(0, answersEach, answersEach)))));
        return documents;
    }
}
