package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagPathTest {

    private static final Columns COLUMNS = Columns.of(Manifests.plain());

    private static List<String> phrases(String text, Says says) {
        List<Word> words = Says.words(text);
        return TagPath.phrases(words, says.logits(), COLUMNS.cue()).stream()
                .map(phrase -> text.substring(
                        words.get(phrase.first()).span().start(),
                        words.get(phrase.after() - 1).span().end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "OBIOO, b c",
        "BIIII, a b c d e",
        "OOOOB, e",
        "OIIOO, b c",
        "IIOOO, a b",
        "O.IIO, b c d",
    })
    void a_phrase_begins_where_the_network_is_inside_of_one(String tags, String phrase) {
        assertThat(phrases("a b c d e", new Says(5).tags("cue", tags))).containsExactly(phrase);
    }

    @Test
    void a_bias_against_outside_finds_more() {
        Says says = new Says(3).column("cue.O", 3, 3, 3).column("cue.B", 0, 2.9f, 0);
        Columns.Tags cue = COLUMNS.cue();
        Columns.Tags biased = new Columns.Tags(cue.outside(), cue.begin(), cue.inside(), 0.2);
        List<Word> words = Says.words("a b c");
        assertThat(TagPath.phrases(words, says.logits(), cue)).isEmpty();
        assertThat(TagPath.phrases(words, says.logits(), biased)).containsExactly(new Phrase(1, 2));
    }

    @Test
    void two_phrases_may_touch() {
        assertThat(phrases("a b c d e", new Says(5).tags("cue", "BIBIO"))).containsExactly("a b", "c d");
    }

    @Test
    void a_lone_inside_is_no_phrase_where_outside_is_likelier_than_begin() {
        Says says = new Says(3).column("cue.O", 3, 3, 3).column("cue.I", 0, 4, 0);
        assertThat(phrases("a b c", says)).isEmpty();
    }

    @Test
    void no_phrase_goes_on_in_another_paragraph() {
        Says says = new Says(4).tags("cue", "BIII");
        assertThat(phrases("a b\nc d", says)).containsExactly("a b", "c d");
    }

    @Test
    void a_network_that_says_nothing_finds_nothing() {
        assertThat(phrases("a b c", new Says(3))).isEmpty();
    }
}
