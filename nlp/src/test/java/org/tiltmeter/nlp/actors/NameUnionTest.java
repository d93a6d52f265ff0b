package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.model.EntityMention;
import org.tiltmeter.nlp.model.EntityType;

class NameUnionTest {

    private static List<String> seen(SaidByModel said) {
        return Spotted.in(said.text(), said);
    }

    @Test
    void a_person_that_no_rule_knows_is_found_by_the_model_and_by_her_last_name_afterwards() {
        String text = "They met Ilvane Quorrow in town. Later Quorrow left.";
        assertThat(seen(SaidByModel.of(text).and("Ilvane Quorrow", EntityType.PERSON)))
                .containsExactly("Ilvane Quorrow NAME person:ilvane-quorrow", "Quorrow NAME person:ilvane-quorrow");
    }

    @Test
    void a_single_last_name_that_the_article_never_completes_is_a_person() {
        String text = "They met Quorrow in town.";
        assertThat(seen(SaidByModel.of(text).and("Quorrow", EntityType.PERSON)))
                .containsExactly("Quorrow NAME person:quorrow");
    }

    @Test
    void what_the_model_takes_for_an_organisation_is_the_person_of_that_name() {
        String text = "They met Ilvane Quorrow in town. Later Quorrow left.";
        SaidByModel said = SaidByModel.of(text).and("Ilvane Quorrow", EntityType.PERSON);
        assertThat(seen(new SaidByModel(
                        text,
                        List.of(
                                said.entities().getFirst(),
                                new EntityMention(
                                        new Span(Part.TEXT, text.lastIndexOf("Quorrow"), text.lastIndexOf(" left")),
                                        EntityType.ORGANISATION,
                                        0.9)),
                        said.power())))
                .containsExactly("Ilvane Quorrow NAME person:ilvane-quorrow", "Quorrow NAME person:ilvane-quorrow");
    }

    @ParameterizedTest
    @CsvSource({"Federal,ORGANISATION", "congressional,ORGANISATION", "The,ORGANISATION", "us,PLACE", "D-Calif,PLACE"})
    void a_common_word_and_the_mark_of_a_party_name_nobody(String word, EntityType type) {
        String text = "They saw " + word + " there.";
        assertThat(seen(SaidByModel.of(text).and(word, type))).isEmpty();
    }

    @Test
    void the_longer_name_is_meant_where_a_table_knows_a_part_of_it() {
        String text = "A branch of Lantern China closed.";
        assertThat(seen(SaidByModel.of(text).and("Lantern China", EntityType.ORGANISATION)))
                .containsExactly("Lantern China NAME organisation:lantern-china");
    }

    @Test
    void a_state_stays_the_state_whatever_the_model_takes_it_for() {
        String text = "Russia beat the visitors.";
        assertThat(seen(SaidByModel.of(text).and("Russia", EntityType.ORGANISATION)))
                .containsExactly("Russia NAME country:RU");
    }

    @Test
    void a_doubtful_state_that_the_article_never_clears_up_is_a_place_of_that_name() {
        String text = "Voters in Georgia waited.";
        assertThat(seen(SaidByModel.of(text).and("Georgia", EntityType.POLITY)))
                .containsExactly("Georgia PLACE place:georgia");
    }

    @Test
    void a_town_counts_where_it_acts() {
        String text = "Gullport sued the builders.";
        SaidByModel said = SaidByModel.of(text).and("Gullport", EntityType.POLITY);
        assertThat(seen(said.acting(0.9))).containsExactly("Gullport NAME place:gullport");
        assertThat(seen(said.acting(0.1))).containsExactly("Gullport PLACE place:gullport");
    }

    @Test
    void the_model_and_the_rules_together_tell_a_place_from_a_power() {
        String text = "Rain fell in Moscow.";
        assertThat(seen(SaidByModel.of(text).acting(0.6))).containsExactly("Moscow PLACE country:RU");
        assertThat(seen(SaidByModel.of(text).acting(0.8))).containsExactly("Moscow METONYM country:RU");
    }

    @Test
    void marks_and_single_letters_are_nobody() {
        String text = "He wrote “K” and ” again.";
        SaidByModel said = SaidByModel.of(text).and("K", EntityType.PERSON).and("” again", EntityType.ORGANISATION);
        assertThat(seen(said)).noneMatch(mention -> mention.startsWith("K "));
    }

    @Test
    void a_box_of_the_page_that_ran_into_the_text_makes_no_name() {
        String text = "They met Merrow Anna Jane MerrowOPINION writers wait in town.";
        SaidByModel said = SaidByModel.of(text).and("Merrow Anna Jane MerrowOPINION", EntityType.PERSON);
        assertThat(seen(said)).isEmpty();
    }

    @Test
    void a_byline_stays_out() {
        String text = "By Ilvane Quorrow\n\nRain fell.";
        assertThat(seen(SaidByModel.of(text).and("Ilvane Quorrow", EntityType.PERSON)))
                .isEmpty();
    }

    @Test
    void a_name_in_half_of_a_word_leaves_the_other_half() {
        String text = "The Quorrow-backed plan failed.";
        assertThat(seen(SaidByModel.of(text).and("Quorrow", EntityType.PERSON)))
                .containsExactly("Quorrow NAME person:quorrow");
    }
}
