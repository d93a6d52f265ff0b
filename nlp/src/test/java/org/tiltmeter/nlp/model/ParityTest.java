package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the engine to what the training code makes of the same invented texts ({@code parity.json}, which it wrote). */
class ParityTest {

    /**
     * One text as training sees it.
     *
     * @param words start and end of each, in code points
     * @param pieces of its only window, the ends included
     * @param first where each word's first piece stands
     * @param shape of each word
     */
    record Seen(String text, List<List<Integer>> words, List<Long> pieces, List<Long> first, List<Long> shape) {}

    static Stream<Seen> texts() throws IOException {
        try (InputStream in = Objects.requireNonNull(ParityTest.class.getResourceAsStream("parity.json"))) {
            return Arrays.stream(JsonMapper.builder().build().readValue(in, Seen[].class));
        }
    }

    private static WindowInput input(String text) {
        PiecedText pieced = Vocabulary.pieced(text);
        return new WindowInput(pieced, new Window(0, pieced.words().size()), Vocabulary.SHIPPED);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_has_the_words_of_training(Seen seen) {
        assertThat(Vocabulary.pieced(seen.text()).words())
                .extracting(word -> List.of(
                        seen.text().codePointCount(0, word.span().start()),
                        seen.text().codePointCount(0, word.span().end())))
                .isEqualTo(seen.words());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_has_the_pieces_of_training(Seen seen) {
        assertThat(input(seen.text()).pieces()).containsExactly(seen.pieces().toArray(Long[]::new));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_word_starts_at_the_piece_of_training(Seen seen) {
        assertThat(input(seen.text()).first()).containsExactly(seen.first().toArray(Long[]::new));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_word_has_the_shape_of_training(Seen seen) {
        assertThat(input(seen.text()).shape()).containsExactly(seen.shape().toArray(Long[]::new));
    }
}
