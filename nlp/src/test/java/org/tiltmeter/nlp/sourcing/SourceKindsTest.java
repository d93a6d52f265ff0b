package org.tiltmeter.nlp.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Medium;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Source.Grade;

class SourceKindsTest {

    @Test
    void a_name_with_its_titles_is_the_actor() {
        assertThat(only("Veranian trade spokeswoman Ada Marlow said the docks were closed."))
                .isInstanceOfSatisfying(
                        Source.Named.class, named -> assertThat(named.actor()).isEqualTo("person:ada-marlow"));
    }

    @Test
    void a_role_with_a_name_in_apposition_is_the_actor() {
        assertThat(only("A spokeswoman for the port, Ada Marlow, said the docks were closed."))
                .isInstanceOfSatisfying(
                        Source.Named.class, named -> assertThat(named.actor()).isEqualTo("person:ada-marlow"));
    }

    @ParameterizedTest
    @CsvSource({
        "A source, BARE",
        "An official, BARE",
        "Officials, COLLECTIVE",
        "Critics, COLLECTIVE",
        "Veranian officials, COLLECTIVE",
        "A senior Treasury official, DESCRIBED",
        "Two senior Treasury officials, DESCRIBED",
        "Senior Treasury officials, DESCRIBED",
        "Veranian and Orsian officials, COLLECTIVE",
        "Treasury Officials, COLLECTIVE",
        "A person familiar with the talks, DESCRIBED",
    })
    void sources_without_a_name_are_graded_by_what_is_told(String source, Grade grade) {
        assertThat(only(source + " said the docks were closed."))
                .isInstanceOfSatisfying(Source.Anonymous.class, anonymous -> assertThat(anonymous.grade())
                        .isEqualTo(grade));
    }

    @Test
    void an_anonymous_source_has_its_affiliation() {
        assertThat(only("A senior Treasury official said the docks were closed."))
                .isInstanceOfSatisfying(Source.Anonymous.class, one -> assertThat(one.affiliation())
                        .isEqualTo("organisation:treasury"));
    }

    @Test
    void the_reason_for_anonymity_is_noted() {
        assertThat(
                        only(
                                "An official, who spoke on condition of anonymity because the talks go on, said the docks were closed."))
                .isInstanceOfSatisfying(Source.Anonymous.class, one -> assertThat(one.reasonGiven())
                        .isTrue());
        assertThat(only("An official said the docks were closed."))
                .isInstanceOfSatisfying(Source.Anonymous.class, one -> assertThat(one.reasonGiven())
                        .isFalse());
    }

    @Test
    void the_official_is_the_one_described_before() {
        List<Attribution> found = Heard.attributions(
                "A senior Treasury official said the docks were closed. The docks stay closed, according to the official.");

        assertThat(found.get(1).source()).isInstanceOfSatisfying(Source.Anonymous.class, one -> assertThat(one.grade())
                .isEqualTo(Grade.DESCRIBED));
    }

    @Test
    void a_report_is_a_document() {
        assertThat(only("A new port report says that the docks were closed.")).isInstanceOf(Source.Document.class);
    }

    @Test
    void emails_released_by_somebody_are_a_document() {
        assertThat(only("The docks were closed for a year, according to emails released by Ada Marlow."))
                .isInstanceOf(Source.Document.class);
    }

    @Test
    void television_is_other_media() {
        assertThat(only("Veranian television reported that the docks were closed."))
                .isInstanceOfSatisfying(Source.OtherMedia.class, media -> assertThat(media.outlet())
                        .isEqualTo("Veranian television"));
    }

    @Test
    void the_times_and_the_paper_are_the_outlet_named_before() {
        List<Attribution> found =
                Heard.attributions("The New York Times asked. The docks were closed, the Times reported. "
                        + "The paper said that nobody came.");

        assertThat(found)
                .extracting(one -> ((Source.OtherMedia) one.source()).outlet())
                .containsExactly("New York Times", "New York Times");
    }

    @Test
    void a_paper_is_a_document_where_no_outlet_was_named() {
        assertThat(only("The paper said that nobody came.")).isInstanceOf(Source.Document.class);
    }

    @Test
    void an_outlet_is_other_media_and_the_newspaper_is_the_last_one_named() {
        List<Attribution> found = Heard.attributions(
                "The Washington Post reported that the docks were closed. The newspaper said that nobody came.");

        assertThat(found)
                .extracting(one -> ((Source.OtherMedia) one.source()).outlet())
                .containsExactly("Washington Post", "Washington Post");
    }

    @Test
    void who_an_outlet_cites_is_the_source_at_second_hand() {
        List<Attribution> found = Heard.attributions(
                "The docks will be closed for a year, CNN cited an unnamed Treasury official as saying.");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().source()).isInstanceOf(Source.Anonymous.class);
        assertThat(found.getFirst().through()).extracting(Medium::name).isEqualTo("CNN");
    }

    @Test
    void who_an_outlet_reports_citing_is_the_source_at_second_hand() {
        List<Attribution> found = Heard.attributions("CNN reported that the docks were closed, citing Ada Marlow.");

        assertThat(found.getFirst().source()).isInstanceOf(Source.Named.class);
        assertThat(found.getFirst().through()).extracting(Medium::name).isEqualTo("CNN");
    }

    @Test
    void who_was_quoted_by_an_outlet_is_the_source_at_second_hand() {
        List<Attribution> found =
                Heard.attributions("Ada Marlow was quoted by Reuters as saying that the docks were closed.");

        assertThat(found.getFirst().source()).isInstanceOf(Source.Named.class);
        assertThat(found.getFirst().through()).extracting(Medium::name).isEqualTo("Reuters");
    }

    @Test
    void words_told_to_an_outlet_come_through_it() {
        assertThat(Heard.attributions("Ada Marlow told Fox News that the docks were closed.")
                        .getFirst()
                        .through())
                .extracting(Medium::name)
                .isEqualTo("Fox News");
    }

    @Test
    void a_pronoun_without_antecedent_is_unresolved() {
        assertThat(only("She said the docks were closed.")).isInstanceOf(Source.Unresolved.class);
    }

    private static Source only(String text) {
        List<Attribution> found = Heard.attributions(text);
        assertThat(found).hasSize(1);
        return found.getFirst().source();
    }
}
