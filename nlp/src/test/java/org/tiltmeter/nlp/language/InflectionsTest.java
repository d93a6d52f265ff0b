package org.tiltmeter.nlp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;

class InflectionsTest {

    @Test
    void a_short_verb_doubles_its_last_letter() {
        assertThat(Inflections.of("slam", PartOfSpeech.VERB)).containsExactly("slam", "slams", "slammed", "slamming");
    }

    @Test
    void a_verb_in_y_changes_it() {
        assertThat(Inflections.of("vilify", PartOfSpeech.VERB))
                .containsExactly("vilify", "vilifies", "vilified", "vilifying");
    }

    @Test
    void a_verb_in_e_drops_it() {
        assertThat(Inflections.of("denigrate", PartOfSpeech.VERB))
                .containsExactly("denigrate", "denigrates", "denigrated", "denigrating");
    }

    @Test
    void a_noun_has_a_plural() {
        assertThat(Inflections.of("witch hunt", PartOfSpeech.NOUN)).containsExactly("witch hunt", "witch hunts");
    }

    @Test
    void an_adjective_stays_as_it_is() {
        assertThat(Inflections.of("brazen", PartOfSpeech.ADJECTIVE)).containsExactly("brazen");
    }
}
