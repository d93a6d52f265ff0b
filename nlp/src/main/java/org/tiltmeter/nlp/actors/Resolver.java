package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Reference.OfDescription;
import org.tiltmeter.nlp.actors.Reference.OfGroupPronoun;
import org.tiltmeter.nlp.actors.Reference.OfLocality;
import org.tiltmeter.nlp.actors.Reference.OfOrgan;
import org.tiltmeter.nlp.actors.Reference.OfOrganisation;
import org.tiltmeter.nlp.actors.Reference.OfPerson;
import org.tiltmeter.nlp.actors.Reference.OfPronoun;
import org.tiltmeter.nlp.actors.Reference.OfState;
import org.tiltmeter.nlp.actors.Reference.Place;

/** Goes through an article's references in reading order and tells whom each means. One resolver reads one article. */
final class Resolver {

    private final PlaceUse places;
    private final People people;
    private final Pronouns pronouns;
    private final GroupPronouns groups;
    private final Roles roles;
    private final List<Naming> namings = new ArrayList<>();
    private @Nullable OfState previous;
    private @Nullable Form previousForm;

    Resolver(PlaceUse places, People people, Cues cues, QuoteMarks quotes) {
        this.pronouns = new Pronouns(cues, quotes);
        this.groups = new GroupPronouns(cues);
        this.places = places;
        this.people = people;
        this.roles = new Roles(people);
    }

    List<Naming> resolve(List<List<Reference>> sentences) {
        for (List<Reference> references : sentences) {
            previous = null;
            previousForm = null;
            for (int i = 0; i < references.size(); i++) {
                resolve(references, i);
            }
        }
        return namings;
    }

    private void resolve(List<Reference> references, int index) {
        switch (references.get(index)) {
            case OfState state -> state(state);
            case OfLocality locality -> locality(locality);
            case OfOrgan organ -> organisation(organ.at(), organ.organisation(), 0.95, "lexicon:organisation");
            case OfOrganisation named ->
                organisation(
                        named.at(),
                        named.organisation(),
                        0.8,
                        named.byModel() ? "model:organisation-name" : "rule:organisation-name");
            case OfPerson person -> person(person);
            case OfPronoun pronoun -> pronoun(pronoun, references, index);
            case OfGroupPronoun pronoun -> group(pronoun);
            case OfDescription description -> description(description, references, index);
        }
    }

    private void state(OfState state) {
        Form form = places.form(state, previous, previousForm);
        previous = state;
        previousForm = form;
        double confidence = state.state().doubtful() ? 0.6 : form == Form.METONYM || form == Form.PLACE ? 0.8 : 0.95;
        if (form == Form.NAME || form == Form.METONYM || state.state().kind() == Known.Kind.PEOPLE) {
            groups.heard(state.at(), state.state().country().actor());
        }
        String producer = form == Form.PLACE
                ? "rule:place"
                : "lexicon:country-" + state.state().kind().name().toLowerCase(Locale.ROOT);
        add(state.at(), form, state.state().country().actor(), null, confidence, producer);
    }

    private void locality(OfLocality reference) {
        Actor actor = reference.locality().actor();
        Form form = places.form(reference);
        if (form == Form.NAME) {
            groups.heard(reference.at(), actor);
        }
        add(reference.at(), form, actor, null, 0.8, "model:place");
    }

    private void organisation(Place at, Organisation organisation, double confidence, String producer) {
        Actor actor = organisation.actor();
        roles.heard(organisation);
        groups.heard(at, actor);
        add(at, Form.NAME, actor, organisation.country(), confidence, producer);
    }

    private void person(OfPerson reference) {
        Person person = people.resolve(reference.words(), reference.title());
        if (person != null) {
            heard(reference.at(), Roles.start(reference), person);
            roles.heard(reference, person, previous);
        }
        boolean full = reference.words().size() > 1;
        double confidence = person == null ? 0.3 : full ? 0.9 : 0.8;
        add(
                reference.at(),
                Form.NAME,
                person == null ? null : person.actor(),
                null,
                confidence,
                (reference.byModel() ? "model:" : "rule:") + (full ? "full-name" : "short-name"));
    }

    private void heard(Place at, int start, Person person) {
        pronouns.heard(at, start, person, at.isPossessive() || isPossessive(at));
        roles.heard(person, at.sentence().index());
    }

    private void group(OfGroupPronoun pronoun) {
        Actor actor = groups.meaning(pronoun);
        if (actor != null) {
            add(pronoun.at(), Form.PRONOUN, actor, null, 0.6, "rule:group-pronoun");
        }
    }

    private void pronoun(OfPronoun pronoun, List<Reference> references, int index) {
        Pronouns.Answer answer = pronouns.resolve(pronoun, references, index, people);
        Actor actor = answer.person() == null ? null : answer.person().actor();
        if (answer.person() != null) {
            heard(pronoun.at(), pronoun.at().first(), answer.person());
        }
        add(pronoun.at(), Form.PRONOUN, actor, null, answer.confidence(), answer.producer());
    }

    private void description(OfDescription description, List<Reference> references, int index) {
        Descriptions.Meaning meaning = roles.meaning(description, references, index);
        if (meaning == null && description.country() != null) {
            return;
        }
        Place at = description.at();
        if (meaning != null && meaning.person() != null) {
            heard(at, at.first(), meaning.person());
        }
        add(
                at,
                Form.DESCRIPTION,
                meaning == null ? null : meaning.actor(),
                meaning == null ? null : meaning.affiliation(),
                meaning == null ? 0.3 : 0.7,
                "rule:description");
    }

    private void add(
            Place at,
            Form form,
            @Nullable Actor actor,
            @Nullable String affiliation,
            double confidence,
            String producer) {
        boolean possessive = at.isPossessive() || (form == Form.PRONOUN && isPossessive(at));
        namings.add(new Naming(
                at.sentence(),
                at.first(),
                at.last(),
                at.span(),
                form,
                actor,
                affiliation,
                possessive,
                confidence,
                producer));
    }

    private static boolean isPossessive(Place at) {
        String word = Cues.normal(at.sentence(), at.first());
        return word.equals("his") || word.equals("her") || word.equals("its") || word.equals("their");
    }
}
