package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkScoresTest {

    private static final List<Double> NOTHING = Collections.nCopies(16, 0.0);

    @ParameterizedTest
    @CsvSource({
        "0, 0", "1, 1", "2, 2", "3, 3", "4, 3", "5, 4", "8, 4", "9, 5", "16, 5", "17, 6", "32, 6", "33, 7", "150, 7"
    })
    void distances_fall_into_buckets_that_grow(int gap, int bucket) {
        Phrase cue = new Phrase(200, 202);
        assertThat(LinkScores.bucket(new Phrase(202 + gap, 205 + gap), cue)).isEqualTo(bucket);
        assertThat(LinkScores.bucket(new Phrase(190 - gap, 200 - gap), cue)).isEqualTo(bucket + 8);
    }

    @Test
    void phrases_that_share_words_have_no_distance() {
        assertThat(LinkScores.bucket(new Phrase(3, 9), new Phrase(5, 7))).isEqualTo(8);
        assertThat(LinkScores.bucket(new Phrase(5, 9), new Phrase(5, 7))).isEqualTo(0);
    }

    @Test
    void a_score_is_the_product_of_the_means_and_the_share_of_the_distance() {
        Logits logits = new Says(3)
                .link(0, 1, Map.of(64, 2f))
                .link(1, 2, Map.of(64, 4f))
                .link(2, 3, Map.of(128, 8f))
                .logits();
        List<Double> bias =
                DoubleStream.iterate(0, value -> value + 1).limit(16).boxed().toList();
        double[][] scores = LinkScores.ofContents(logits, new Manifest.LinkBias(bias, NOTHING))
                .scores(List.of(new Phrase(0, 2)), List.of(new Phrase(2, 3)));
        // The mean of 2 and 4, times 8, over 8; and the bucket of a phrase right before its cue.
        assertThat(scores).isDeepEqualTo(new double[][] {{3 + 8}});
    }

    @Test
    void sources_have_numbers_of_their_own() {
        Logits logits = new Says(2)
                .link(0, 1, Map.of(0, 1f, 64, 100f))
                .link(1, 2, Map.of(128, 16f))
                .logits();
        double[][] scores = LinkScores.ofSources(logits, new Manifest.LinkBias(NOTHING, NOTHING))
                .scores(List.of(new Phrase(0, 1)), List.of(new Phrase(1, 2)));
        assertThat(scores).isDeepEqualTo(new double[][] {{2}});
    }
}
