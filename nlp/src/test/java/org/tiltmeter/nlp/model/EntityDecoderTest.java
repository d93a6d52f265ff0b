package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class EntityDecoderTest {

    private static final Columns COLUMNS = Columns.of(Manifests.plain());

    private static List<EntityMention> mentions(String text, Says says) {
        return EntityDecoder.mentions(Says.words(text), says.logits(), COLUMNS.entities());
    }

    @ParameterizedTest
    @CsvSource({
        "O B-PER I-PER O O, b c PERSON",
        "B-ORG I-ORG I-ORG I-ORG I-ORG, a b c d e ORGANISATION",
        "O O O O B-GPE, e POLITY",
        "O I-LOC I-LOC O O, b c PLACE",
        "O . I-NORP O O, b c PEOPLE",
    })
    void a_name_begins_where_the_network_is_inside_of_one(String tags, String expected) {
        String text = "a b c d e";
        assertThat(mentions(text, new Says(5).names(tags)))
                .extracting(mention ->
                        text.substring(mention.span().start(), mention.span().end()) + " " + mention.type())
                .containsExactly(expected);
    }

    @Test
    void names_may_touch_and_differ() {
        assertThat(mentions("a b c d", new Says(4).names("B-PER I-PER B-PER B-ORG")))
                .extracting(EntityMention::span, EntityMention::type)
                .containsExactly(
                        tuple(new Span(Part.TEXT, 0, 3), EntityType.PERSON),
                        tuple(new Span(Part.TEXT, 4, 5), EntityType.PERSON),
                        tuple(new Span(Part.TEXT, 6, 7), EntityType.ORGANISATION));
    }

    @Test
    void a_name_keeps_one_type_though_a_word_of_it_looks_like_another() {
        Says says =
                new Says(3).names("B-ORG . I-ORG").column("name.I-PER", 0, 1, 0).column("name.I-ORG", 0, 0.9f, 4);
        assertThat(mentions("a b c", says)).extracting(EntityMention::type).containsExactly(EntityType.ORGANISATION);
    }

    @Test
    void no_name_goes_on_in_another_paragraph() {
        assertThat(mentions("a b\nc d", new Says(4).names("B-PER I-PER I-PER I-PER")))
                .extracting(EntityMention::span)
                .containsExactly(new Span(Part.TEXT, 0, 3), new Span(Part.TEXT, 4, 7));
    }

    @ParameterizedTest
    @CsvSource({"O'Neil came, 6", "O\u2019Neil came, 6", "O 'Neil came, 1", "Oh'Neil came, 2"})
    void a_first_letter_with_an_apostrophe_belongs_to_its_name(String text, int end) {
        assertThat(mentions(text, new Says(4).names("B-PER O B-PER O")))
                .first()
                .extracting(EntityMention::span)
                .isEqualTo(new Span(Part.TEXT, 0, end));
    }

    @Test
    void its_probability_is_the_mean_over_its_words() {
        double ofOne = StrictMath.exp(4) / (StrictMath.exp(4) + 10);
        assertThat(mentions("a b", new Says(2).names("B-GPE I-GPE")))
                .satisfiesExactly(
                        mention -> assertThat(mention.probability()).isCloseTo(ofOne + (1 - ofOne) / 10, within(1e-9)));
    }

    @Test
    void a_network_that_says_nothing_finds_no_name() {
        assertThat(mentions("a b c", new Says(3))).isEmpty();
    }
}
