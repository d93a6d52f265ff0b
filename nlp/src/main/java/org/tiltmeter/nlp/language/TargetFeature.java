package org.tiltmeter.nlp.language;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.tiltmeter.nlp.Actor.Kind;

/** What speaks for or against an actor as a term's target; {@code training} fits how much each counts. */
enum TargetFeature {
    /** How often the article mentions the actor. */
    MENTIONS(actor -> log(actor.standing().mentions())),
    /** Nobody is mentioned more. */
    LEADS(actor -> one(actor.leads())),
    PERSON(actor -> one(actor.is(Kind.PERSON))),
    COUNTRY(actor -> one(actor.is(Kind.COUNTRY))),
    IN_HEADLINE(actor -> one(actor.standing().inHeadline())),
    LEADS_IN_HEADLINE(actor -> one(actor.leads() && actor.standing().inHeadline())),
    /** How late the article first mentions the actor. */
    LATE(actor -> log(actor.standing().firstSentence())),
    /** How far the article stands against the actor (NewsMTSC's head). */
    NEGATIVE(actor -> actor.standing().negative()),
    /** How far it takes any side. */
    POLAR(actor -> actor.standing().polar()),
    /** How often others speak of the actor. */
    SPOKEN_ABOUT(actor -> log(actor.standing().spokenAbout())),
    /** The same for what a source says: it is mostly about whom sources speak of. */
    RELAYED_SPOKEN_ABOUT(
            actor -> one(actor.setting().relayed()) * log(actor.standing().spokenAbout())),
    /** How often the actor speaks. */
    SOURCE(actor -> log(actor.standing().sources())),
    /** How often the term's own speaker mentions the actor. */
    SPEAKERS_TOPIC(actor -> log(actor.spoken())),
    /** The actor speaks the term. */
    SPEAKER(actor -> one(actor.is(actor.setting().speaker()))),
    IN_TERM(actor -> one(actor.inTerm())),
    /** How close before the term the sentence mentions the actor. */
    BEFORE(Candidacy::before),
    BEHIND(actor -> one(actor.behind())),
    /** How often the actor is mentioned some sentences around. */
    CLOSE(actor -> log(actor.close())),
    /** How far the sentence takes a side towards the actor. */
    SENTENCE_POLAR(actor -> actor.greatest(Sighting::polar)),
    SENTENCE_NEGATIVE(actor -> actor.greatest(Sighting::negative)),
    /** The term has "he" or "she" in it. */
    PRONOUN_PERSON(actor -> one(actor.setting().pronoun() && actor.is(Kind.PERSON))),
    /** The same for who was mentioned last. */
    PRONOUN_LAST(
            actor -> one(actor.setting().pronoun() && actor.is(actor.setting().lastPerson()))),
    /** A rule of syntax ties the term to the actor. */
    TIED(actor -> one(actor.is(actor.setting().tied())));

    // The functions hold no state; their type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ToDoubleFunction<Candidacy> value;

    TargetFeature(ToDoubleFunction<Candidacy> value) {
        this.value = value;
    }

    /** Its name in files. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    double of(Candidacy actor) {
        return value.applyAsDouble(actor);
    }

    private static double one(boolean holds) {
        return holds ? 1 : 0;
    }

    private static double log(double count) {
        return StrictMath.log1p(count);
    }
}
