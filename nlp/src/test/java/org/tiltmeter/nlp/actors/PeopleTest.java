package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {

    @Test
    void full_name_title_and_last_name_are_one_person() {
        assertThat(Spotted.in("President Karla Benning spoke. Mrs. Benning left. Benning said no."))
                .containsExactly(
                        "Karla Benning NAME person:karla-benning",
                        "Benning NAME person:karla-benning",
                        "Benning NAME person:karla-benning");
    }

    @Test
    void a_last_name_in_the_headline_means_the_full_name_of_the_body() {
        assertThat(Spotted.in("Benning Slams Critics", "Governor Karla Benning spoke to reporters."))
                .first()
                .isEqualTo("Benning NAME person:karla-benning");
    }

    @Test
    void a_headline_in_capitals_finds_the_names_of_the_body() {
        assertThat(Spotted.in("BENNING REJECTS CHINA OFFER", "Governor Karla Benning spoke to reporters."))
                .startsWith("BENNING NAME person:karla-benning", "CHINA NAME country:CN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The spokesman Tao Renshu replied. | Tao Renshu NAME person:tao-renshu",
                "Okonjo Adeyi, a lawyer, replied. | Okonjo Adeyi NAME person:okonjo-adeyi",
                "Sven de la Cruz replied. | Sven de la Cruz NAME person:sven-de-la-cruz",
                "Denzel Washington replied. | Denzel Washington NAME person:denzel-washington",
                "Jim Jordan replied. | Jim Jordan NAME person:jim-jordan",
                "José Núñez replied. | José Núñez NAME person:jose-nunez",
                "Walter Q. Mabry replied. | Walter Q. Mabry NAME person:walter-mabry",
                "Omar al-Tariq replied. | Omar al-Tariq NAME person:omar-al-tariq",
            })
    void names_of_many_cultures_are_people(String text, String mention) {
        assertThat(Spotted.in(text)).containsExactly(mention);
    }

    @Test
    void a_surname_that_is_also_a_state_stays_the_person() {
        assertThat(Spotted.in("Rep. Jim Jordan spoke. Jordan said no."))
                .containsExactly("Jim Jordan NAME person:jim-jordan", "Jordan NAME person:jim-jordan");
    }

    @Test
    void someone_of_public_life_needs_no_full_name() {
        assertThat(Spotted.in("Trump spoke to reporters.")).containsExactly("Trump NAME person:donald-trump");
    }

    @Test
    void two_people_of_one_name_leave_the_bare_name_open() {
        assertThat(Spotted.in("Anna Fenwick met Peter Fenwick. Fenwick said no."))
                .last()
                .isEqualTo("Fenwick NAME nobody");
    }

    @Test
    void a_title_tells_two_people_of_one_name_apart() {
        assertThat(Spotted.in("Anna Fenwick met Peter Fenwick. Mrs. Fenwick said no."))
                .last()
                .isEqualTo("Fenwick NAME person:anna-fenwick");
    }

    @Test
    void a_run_of_capitals_without_evidence_is_nobody() {
        assertThat(Spotted.in("They crossed the Old Harbour Bridge at Kettle Point."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anna May replied. Mrs. May left. | May NAME person:anna-may",
                "The office of Communications Adam Merrow said no. | Adam Merrow NAME person:adam-merrow",
                "Corwen Flintham said no. | Corwen Flintham NAME person:corwen-flintham",
                "“We agree,” said Corwen Flintham. | Corwen Flintham NAME person:corwen-flintham",
                "Leo, 22, a student, left. | Leo NAME person:leo",
                "Valda Paris, an engineer, waited. | Valda Paris NAME person:valda-paris",
                "Members of the party chose Tan Wei-ling. | Tan Wei-ling NAME person:tan-wei-ling",
                "Ahmed Fenwick left. They praised Ahmed today. | Ahmed NAME person:ahmed-fenwick",
            })
    void names_without_a_known_given_name_or_like_other_words_are_people(String text, String mention) {
        assertThat(Spotted.in(text)).last().isEqualTo(mention);
    }

    @Test
    void a_given_name_that_stands_alone_again_and_again_is_a_person() {
        assertThat(Spotted.in("Their child, Gloria, fell ill. They loved Gloria. Then Gloria died."))
                .hasSize(3)
                .allMatch("Gloria NAME person:gloria"::equals);
    }

    @Test
    void a_son_is_not_his_father() {
        assertThat(Spotted.in("Donald Trump spoke. Trump Jr. left. Don Jr. said no."))
                .containsExactly(
                        "Donald Trump NAME person:donald-trump",
                        "Trump Jr. NAME person:donald-trump-jr",
                        "Don Jr. NAME person:donald-trump-jr");
    }

    @Test
    void initials_tell_two_presidents_apart() {
        assertThat(Spotted.in("George H.W. Bush met George W. Bush. George H.W Bush left."))
                .containsExactly(
                        "George H.W. Bush NAME person:george-hw-bush",
                        "George W. Bush NAME person:george-w-bush",
                        "George H.W Bush NAME person:george-hw-bush");
    }

    @Test
    void initials_tell_any_two_people_of_one_article_apart() {
        assertThat(Spotted.in("Walter Q. Mabry met Walter T. Mabry."))
                .containsExactly(
                        "Walter Q. Mabry NAME person:walter-q-mabry", "Walter T. Mabry NAME person:walter-t-mabry");
    }

    @Test
    void what_bears_a_name_is_not_the_person() {
        assertThat(Spotted.in("They met at the Anna Benning Memorial.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Anna Benning and Peter Fenwick",
                "A view of the harbour. (Photo by Anna Benning/Getty Images)",
                "The old pier. Anna Benning / AFP / Getty Images",
            })
    void a_byline_and_a_credit_name_nobody(String line) {
        assertThat(Spotted.in(line + "\n\nThe harbour closed.")).isEmpty();
    }

    @Test
    void a_headline_of_another_article_names_nobody() {
        assertThat(Spotted.in("The harbour closed.\n\nAnna Benning Slams Critics Over Harbour\n\nIt was late."))
                .isEmpty();
    }
}
