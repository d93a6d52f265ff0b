package org.tiltmeter.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class PlaceOrPowerTest {

    private static final Columns.Power COLUMNS = Columns.of(Manifests.plain()).power();

    /** Of some characters of "aa bb cc dd", of which two windows see two words each. */
    private static OptionalDouble power(int start, int end) {
        Says first = new Says(new Window(0, 2))
                .column("power.here", 1, 3)
                .column("power.before", 10, 20)
                .column("power.after", 30, 40);
        Says second = new Says(new Window(2, 4))
                .column("power.here", -1, -2)
                .column("power.before", 0.5f, 50)
                .column("power.after", 60, 0.25f);
        List<Logits> windows = List.of(first.logits(), second.logits());
        return new PlaceOrPower(Says.words("aa bb cc dd"), windows, COLUMNS).power(new Span(Part.TEXT, start, end));
    }

    @Test
    void it_is_told_by_the_name_and_the_word_behind_it() {
        assertThat(power(6, 8)).hasValueCloseTo(Probability.sigmoid(-1 + 0.25), within(1e-9));
    }

    @Test
    void it_is_told_by_the_name_and_the_word_before_it() {
        assertThat(power(9, 11)).hasValueCloseTo(Probability.sigmoid(-2 + 0.5), within(1e-9));
    }

    @Test
    void a_name_of_two_words_counts_as_their_mean() {
        assertThat(power(0, 5)).hasValueCloseTo(Probability.sigmoid(2), within(1e-9));
    }

    @Test
    void of_a_name_that_is_cut_by_a_window_the_first_part_decides() {
        assertThat(power(3, 8)).hasValueCloseTo(Probability.sigmoid(3 + 10), within(1e-9));
    }

    @Test
    void nothing_is_said_where_no_word_was_read() {
        assertThat(power(11, 12)).isEmpty();
    }
}
