package org.tiltmeter.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;

class TemplateTest {

    private static final StandIn QUILL = new StandIn(Axis.GENDER, "1", "women", Pronoun.SHE, "Mayor Ada Quill");
    private static final StandIn HARBOUR = new StandIn(Axis.COUNTRY, "1", "Western", null, "the harbour board");

    @Test
    void theActorStandsInItsSlotAndItsPlaceIsTold() {
        Template.Filled filled = template("Talks with {actor} go on.").with(QUILL);

        assertThat(filled.sentence().text()).isEqualTo("Talks with Mayor Ada Quill go on.");
        assertThat(filled.actor()).isEqualTo(new Span(Part.TEXT, 11, 26));
    }

    @Test
    void atTheStartOfASentenceItIsCapitalised() {
        assertThat(template("{Actor} met.").with(HARBOUR).sentence().text()).isEqualTo("The harbour board met.");
    }

    @Test
    void pronounsFollowTheActor() {
        Template template = template("Asked whether {he} hid {his} notes, {actor} hurt {himself}; nobody saw {him}.");

        assertThat(template.with(QUILL).sentence().text())
                .isEqualTo("Asked whether she hid her notes, Mayor Ada Quill hurt herself; nobody saw her.");
    }

    @Test
    void aSentenceWithPronounsTakesPersonsOnly() {
        assertThat(template("{Actor} lost {his} notes.").takes(HARBOUR)).isFalse();
        assertThat(template("{Actor} lost {his} notes.").takes(QUILL)).isTrue();
        assertThat(template("{Actor} met.").takes(HARBOUR)).isTrue();
    }

    @Test
    void aSentenceWithoutAnActorIsNoTemplate() {
        assertThatThrownBy(() -> template("Nobody met.")).hasMessage("a template has one actor: Nobody met.");
    }

    @Test
    void anUnknownSlotIsRefused() {
        assertThatThrownBy(() -> template("{Actor} lost {its} notes.").with(QUILL))
                .hasMessage("no slot of a template: {its}");
    }

    private static Template template(String text) {
        return new Template(Template.Role.TARGET, Template.Tone.NEUTRAL, text);
    }
}
