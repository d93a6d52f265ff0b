package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.text.Sentences;

/** Holds the engine to what the training code makes of the same invented texts ({@code parity.json}, which it wrote). */
class ParityTest {

    /** Where biasedWord, loadedSpan and lexicalSpan stand among the columns. */
    private static final List<Integer> TERMS = List.of(9, 10, 11);

    /**
     * One text as training sees it.
     *
     * @param words start and end of each, in code points
     * @param pieces of its only window, the ends included
     * @param first where each word's first piece stands
     * @param shape of each word
     * @param logits of each word, the manifest's columns, before the network was quantised
     * @param names start and end of each, in code points
     */
    record Seen(
            String text,
            List<List<Integer>> words,
            List<Long> pieces,
            List<Long> first,
            List<Long> shape,
            List<List<Double>> logits,
            List<List<Integer>> names) {}

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

    @ParameterizedTest
    @MethodSource("texts")
    void the_shipped_network_scores_words_as_training_did(Seen seen) {
        List<Double> before = seen.logits().stream()
                .flatMap(row -> TERMS.stream().map(row::get))
                .map(Probability::sigmoid)
                .toList();

        List<Double> shipped = shippedScores(seen.text());

        assertThat(shipped).hasSameSizeAs(before);
        assertThat(IntStream.range(0, before.size())
                        .mapToDouble(at -> Math.abs(shipped.get(at) - before.get(at)))
                        .average())
                .hasValueCloseTo(0.0, within(0.01));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_shipped_network_finds_the_names_of_training(Seen seen) {
        assertThat(encoded(seen.text()).entities())
                .extracting(mention -> List.of(
                        seen.text().codePointCount(0, mention.span().start()),
                        seen.text().codePointCount(0, mention.span().end())))
                .isEqualTo(seen.names());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_shipped_network_tells_places_from_powers_as_training_did(Seen seen) {
        List<Word> words = Vocabulary.pieced(seen.text()).words();
        Columns.Power columns = Columns.of(Model.shipped().manifest()).power();
        List<Double> logits = IntStream.range(0, words.size())
                .mapToObj(at -> logit(seen, columns, at))
                .toList();
        EncodedArticle shipped = encoded(seen.text());

        assertThat(IntStream.range(0, words.size())
                        .mapToDouble(at -> Math.abs(Probability.sigmoid(logits.get(at))
                                - shipped.placeOrPower(words.get(at).span()).orElseThrow()))
                        .average())
                .hasValueCloseTo(0.0, within(0.04));
    }

    private static double logit(Seen seen, Columns.Power columns, int at) {
        List<List<Double>> rows = seen.logits();
        double before = at == 0 ? 0 : rows.get(at - 1).get(columns.before());
        double after = at + 1 == rows.size() ? 0 : rows.get(at + 1).get(columns.after());
        return rows.get(at).get(columns.here()) + before + after;
    }

    private static EncodedArticle encoded(String text) {
        ArticleText article = new ArticleText("", text, List.of());
        return Model.shipped().encode(article, Sentences.of(article));
    }

    /** Of each word the scores as a biased word, loaded span and lexical span. */
    private static List<Double> shippedScores(String text) {
        return encoded(text).scores().words().stream()
                .flatMap(word -> Stream.of(word.biased(), word.loaded(), word.lexical()))
                .toList();
    }
}
