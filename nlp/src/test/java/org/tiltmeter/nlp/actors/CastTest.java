package org.tiltmeter.nlp.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Span;

class CastTest {

    private static final String TEXT =
            "Chilean Health Ministry spokesman Tao Renshu met Russian officials and an aide of Paul Merrow. The Kremlin waited.";

    private static @Nullable String actorIn(String part) {
        return Spotted.cast("", TEXT).actorIn(Spotted.span(TEXT, part));
    }

    private static @Nullable String affiliationIn(String part) {
        return Spotted.cast("", TEXT).affiliationIn(Spotted.span(TEXT, part));
    }

    @Test
    void a_spokesman_is_a_person_of_his_ministry() {
        assertThat(actorIn("Chilean Health Ministry spokesman Tao Renshu")).isEqualTo("person:tao-renshu");
        assertThat(affiliationIn("Chilean Health Ministry spokesman Tao Renshu"))
                .isEqualTo("organisation:chilean-health-ministry");
    }

    @Test
    void officials_of_a_state_are_not_the_state_but_belong_to_it() {
        assertThat(actorIn("Russian officials")).isNull();
        assertThat(affiliationIn("Russian officials")).isEqualTo("country:RU");
    }

    @Test
    void a_metonym_is_its_state() {
        assertThat(actorIn("The Kremlin")).isEqualTo("country:RU");
    }

    @Test
    void an_owner_speaks_where_the_phrase_ends_with_him_and_not_for_what_he_owns() {
        String text = "The Chilean Health Ministry's statement came late, and the Kremlin's doctor left.";
        Cast cast = Spotted.cast("", text);
        assertThat(cast.actorIn(Spotted.span(text, "The Chilean Health Ministry")))
                .isEqualTo("organisation:chilean-health-ministry");
        assertThat(cast.actorIn(Spotted.span(text, "the Kremlin's doctor"))).isNull();
    }

    @Test
    void the_actors_are_sorted_and_named() {
        assertThat(Spotted.cast("", TEXT).actors())
                .extracting(actor -> actor.id() + " " + actor.name())
                .containsExactly(
                        "country:RU Russia",
                        "organisation:chilean-health-ministry Chilean Health Ministry",
                        "person:paul-merrow Paul Merrow",
                        "person:tao-renshu Tao Renshu");
    }

    @Test
    void a_span_without_anyone_means_nobody() {
        Span nobody = Spotted.span(TEXT, "waited");
        assertThat(Spotted.cast("", TEXT).actorIn(nobody)).isNull();
    }
}
