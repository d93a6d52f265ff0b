package org.tiltmeter.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.actors.ActorFinder;
import org.tiltmeter.nlp.actors.Cast;
import org.tiltmeter.nlp.model.Scores;
import org.tiltmeter.nlp.model.SentenceScore;
import org.tiltmeter.nlp.model.Thresholds;
import org.tiltmeter.nlp.model.WordScore;
import org.tiltmeter.nlp.sourcing.Quotations;
import org.tiltmeter.nlp.sourcing.Voices;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Sentences;

class MarkedTermsTest {

    private static final Scores NO_SCORES = new Scores(List.of(), List.of());

    private static final Thresholds THRESHOLDS = new Thresholds(0.5, 0.6, 0.7, 1, 1);

    /** The terms of a text some words of which, separated by spaces, a model finds as biased as said. */
    private static List<LoadedTerm> terms(String text, double biased, String... words) {
        List<WordScore> scores = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            int letters = word.length() - (word.endsWith(".") || word.endsWith(",") ? 1 : 0);
            boolean marked = Arrays.asList(words).contains(word.substring(0, letters));
            scores.add(new WordScore(new Span(Part.TEXT, at, at + letters), marked ? biased : 0, 0, 0, 0, 1, 0));
            at += word.length() + 1;
        }
        return terms(text, marks(text, scores));
    }

    private static Marks marks(String text, List<WordScore> scores) {
        SentenceScore sentence = new SentenceScore(new Span(Part.TEXT, 0, text.length()), 0, 0);
        return new Marks(new Scores(List.of(sentence), scores), THRESHOLDS, "model-0/loaded");
    }

    private static List<LoadedTerm> terms(String text, Marks marks) {
        return terms(text, marks, List.of());
    }

    private static List<LoadedTerm> terms(String text, Marks marks, List<Attribution> attributions) {
        ArticleText article = new ArticleText("", text, List.of());
        List<Sentence> sentences = Sentences.of(article);
        Cast cast = new ActorFinder().find(sentences);
        Voices voices = Voices.of(attributions, Quotations.of(sentences, article));
        return new LoadedLanguage().find(new Scene(sentences, cast, attributions, voices, NO_SCORES), marks);
    }

    private static String covered(String text, LoadedTerm term) {
        return text.substring(term.span().start(), term.span().end());
    }

    private static List<String> shown(String text, double biased, String... words) {
        return terms(text, biased, words).stream()
                .map(term -> covered(text, term) + " > " + term.target())
                .toList();
    }

    private static LoadedTerm.@Nullable Polarity polarity(WordScore term, WordScore target) {
        List<LoadedTerm> terms = terms("The zany Russia left.", marks("The zany Russia left.", List.of(term, target)));
        assertThat(terms).hasSize(1);
        return terms.getFirst().polarity();
    }

    private static WordScore zany(double negative, double neutral, double positive) {
        return new WordScore(new Span(Part.TEXT, 4, 8), 0.9, 0, 0, negative, neutral, positive);
    }

    private static WordScore russia(double negative, double neutral, double positive) {
        return new WordScore(new Span(Part.TEXT, 9, 15), 0, 0, 0, negative, neutral, positive);
    }

    @Test
    void loaded_words_that_blame_do_so_though_the_sentence_may_praise_its_target() {
        assertThat(polarity(zany(0.95, 0.03, 0.02), russia(0.1, 0.2, 0.7))).isEqualTo(LoadedTerm.Polarity.NEGATIVE);
        assertThat(polarity(zany(0.02, 0.08, 0.9), russia(0.1, 0.3, 0.6))).isEqualTo(LoadedTerm.Polarity.POSITIVE);
    }

    @Test
    void loaded_words_take_a_side_unless_all_is_plainly_neutral() {
        assertThat(polarity(zany(0.25, 0.7, 0.05), russia(0.1, 0.8, 0.1))).isEqualTo(LoadedTerm.Polarity.NEGATIVE);
        assertThat(polarity(zany(0.02, 0.96, 0.02), russia(0.01, 0.98, 0.01))).isEqualTo(LoadedTerm.Polarity.NEUTRAL);
    }

    @Test
    void marked_words_in_a_row_are_one_term() {
        assertThat(shown("They took a zany purple decision.", 0.9, "zany", "purple"))
                .containsExactly("zany purple > null");
    }

    @Test
    void a_word_below_the_threshold_is_not_marked() {
        assertThat(shown("They took a zany decision.", 0.49, "zany")).isEmpty();
    }

    @Test
    void each_head_has_its_own_threshold() {
        Span zany = new Span(Part.TEXT, 12, 16);
        for (WordScore score : List.of(
                new WordScore(zany, 0.5, 0, 0, 0, 1, 0),
                new WordScore(zany, 0, 0.6, 0, 0, 1, 0),
                new WordScore(zany, 0, 0, 0.7, 0, 1, 0))) {
            String text = "They took a zany decision.";
            assertThat(terms(text, marks(text, List.of(score)))).hasSize(1);
        }
    }

    @Test
    void words_that_judge_nothing_are_left_out_at_the_ends() {
        assertThat(shown("They said the zany and the purple of it.", 0.9, "the", "zany", "and", "purple", "of"))
                .containsExactly("zany and the purple > null");
        assertThat(shown("They said the truth.", 0.9, "the")).isEmpty();
    }

    @Test
    void a_term_of_the_model_is_aimed_like_one_of_the_lexicon() {
        assertThat(shown("Russia's zany plan failed.", 0.9, "zany")).containsExactly("zany > country:RU");
        assertThat(shown("The zany Tehran leadership met.", 0.9, "zany")).containsExactly("zany > country:IR");
    }

    @Test
    void what_lexicon_and_model_both_find_is_one_term_of_the_lexicons_class() {
        String text = "They feared the zany regime of Cuba.";
        List<LoadedTerm> terms = terms(text, 0.9, "zany", "regime");
        assertThat(terms).extracting(term -> covered(text, term)).containsExactly("zany regime");
        assertThat(terms).extracting(LoadedTerm::termClass).containsExactly(TermClass.LABEL);
        assertThat(terms).extracting(LoadedTerm::producer).containsExactly("model-0/loaded+lexicon:regime");
    }

    @ParameterizedTest
    @CsvSource({
        "They met zany Tehran., zany, LABEL",
        "They heard a zany plan., zany, SUBJECTIVE_INTENSIFIER",
        "They zanily agreed., zanily, SUBJECTIVE_INTENSIFIER",
        "It was a wobble., wobble, ONE_SIDED",
        "Moscow wobbles again., wobbles, ONE_SIDED"
    })
    void a_term_that_no_lexicon_has_is_classed_by_where_it_stands(String text, String word, TermClass termClass) {
        assertThat(terms(text, 0.9, word)).extracting(LoadedTerm::termClass).containsExactly(termClass);
    }

    @Test
    void a_marked_cue_is_no_loaded_term_since_its_stance_is_counted() {
        String text = "They zanily agreed.";
        Span cue = new Span(Part.TEXT, 5, 18);
        Attribution attribution = new Attribution(
                0,
                Attribution.Directness.INDIRECT,
                new Source.Unresolved(null),
                cue,
                List.of(new Span(Part.TEXT, 0, 4)),
                Attribution.Stance.NEUTRAL,
                null,
                1,
                "by-hand");
        Marks marks = marks(text, List.of(new WordScore(new Span(Part.TEXT, 5, 11), 0.9, 0, 0, 0, 1, 0)));
        assertThat(terms(text, marks, List.of(attribution))).isEmpty();
        assertThat(terms(text, marks)).hasSize(1);
    }

    @Test
    void a_term_is_no_surer_than_the_model() {
        assertThat(terms("Russia's zany plan failed.", 0.51, "zany"))
                .extracting(LoadedTerm::confidence)
                .containsExactly(0.51);
    }
}
