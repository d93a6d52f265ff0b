package org.tiltmeter.nlp.portrayal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.VerbalEvent;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Scene;

/**
 * Who does what to whom (experimental), for verbs of {@code events.txt}, by word order alone: there is no parser. A subject
 * stands right before its verb or before "who", an object right behind it; what stands farther away is left out.
 */
final class VerbalEvents {

    private static final int NOUNS = 2;
    private static final int OBJECT_REACH = 3;
    private static final int BY_REACH = 6;
    private static final double CONFIDENCE = 0.6;
    private static final Parties NOBODY = new Parties(null, null, VerbalEvent.Form.ACTIVE);

    private final EventVerbs verbs = new EventVerbs();
    private final Grammar grammar;

    VerbalEvents(Grammar grammar) {
        this.grammar = grammar;
    }

    /**
     * A verb with what helps it.
     *
     * @param first the first token of the group
     * @param be whether a form of "be" or "get" stands right before it
     * @param modal whether "to" or a modal verb does
     * @param negated whether it says that it did not come about
     */
    private record Group(int first, boolean be, boolean modal, boolean negated) {}

    /** Ids of who does it and to whom it is done. */
    private record Parties(@Nullable String agent, @Nullable String patient, VerbalEvent.Form form) {

        /** Who does something to itself is told by a reflexive; two mentions of one actor are a mistake. */
        static Parties of(@Nullable Naming agent, @Nullable Naming patient, VerbalEvent.Form form) {
            String doer = id(agent);
            String done = id(patient);
            return doer != null && doer.equals(done) ? NOBODY : new Parties(doer, done, form);
        }
    }

    void addTo(List<VerbalEvent> found, Clause clause, Scene scene) {
        for (int at = 0; at < clause.size(); at++) {
            EventVerbs.Form form = clause.anyAt(at) == null ? verbs.of(clause.word(at)) : null;
            if (form != null) {
                add(found, clause, at, form, scene);
            }
        }
    }

    private void add(List<VerbalEvent> found, Clause clause, int verb, EventVerbs.Form form, Scene scene) {
        Group group = group(clause, verb);
        boolean by = clause.word(verb + 1).equals("by");
        // "is to blame" blames nobody; what did not happen is no event.
        boolean none = group.negated() || (group.be() && form.shape() == EventVerbs.Shape.PRESENT);
        Parties parties = none
                ? NOBODY
                : form.shape().isParticiple() && (group.be() || by)
                        ? passive(clause, verb, group)
                        : active(clause, verb, form, group);
        if (parties.agent() != null || parties.patient() != null) {
            Span span = clause.sentence().span(verb, verb);
            found.add(new VerbalEvent(
                    found.size(),
                    span,
                    parties.agent(),
                    parties.patient(),
                    parties.form(),
                    form.harm(),
                    scene.voices().at(span),
                    CONFIDENCE,
                    "rule:event"));
        }
    }

    private Parties passive(Clause clause, int verb, Group group) {
        int by = byBehind(clause, verb);
        Naming agent = by < 0 ? null : object(clause, by);
        return Parties.of(
                agent, subject(clause, group.first()), by < 0 ? VerbalEvent.Form.AGENTLESS : VerbalEvent.Form.PASSIVE);
    }

    private Parties active(Clause clause, int verb, EventVerbs.Form form, Group group) {
        Naming subject = subject(clause, group.first());
        Naming object = object(clause, verb);
        if (!isVerb(clause, verb, form, group, subject, object)) {
            return NOBODY;
        }
        boolean gerund = form.shape() == EventVerbs.Shape.GERUND && !group.be();
        return Parties.of(gerund ? null : subject, object, VerbalEvent.Form.ACTIVE);
    }

    /** Whether a form that can be a noun or an adjective is a verb here: it has what a verb needs beside it. */
    private boolean isVerb(
            Clause clause,
            int verb,
            EventVerbs.Form form,
            Group group,
            @Nullable Naming subject,
            @Nullable Naming object) {
        return switch (form.shape()) {
            case PRESENT ->
                group.modal()
                        || (isPlainName(subject)
                                && !clause.word(verb + 1).endsWith("ed")
                                && (object != null || opensObject(clause, verb + 1)));
            case PAST, PAST_OR_PARTICIPLE -> object != null || (subject != null && opensObject(clause, verb + 1));
            case PARTICIPLE -> group.first() < verb && (object != null || subject != null);
            case GERUND -> object != null || group.be();
        };
    }

    /** "Russian attacks" are attacks; "Russia attacks" is a verb. */
    private static boolean isPlainName(@Nullable Naming subject) {
        return subject != null && subject.form() != Form.DEMONYM;
    }

    /** Whether something like an object starts at a token. */
    private boolean opensObject(Clause clause, int at) {
        String word = clause.word(at);
        return grammar.is("determiner", clause, at) || (grammar.isPlain(clause, at) && !word.endsWith("ly"));
    }

    private Group group(Clause clause, int verb) {
        int first = verb;
        boolean be = false;
        boolean modal = false;
        boolean negated = false;
        while (first > 0
                && (helps(clause, first - 1)
                        || grammar.is("adverb", clause, first - 1)
                        || isManner(clause, first - 1))) {
            first--;
            be |= grammar.is("be", clause, first) && !clause.word(first).equals("'s");
            modal |= grammar.is("modal", clause, first);
            negated |= grammar.is("negation", clause, first);
        }
        return new Group(first, be, modal, negated);
    }

    private boolean helps(Clause clause, int at) {
        String word = clause.word(at);
        return word.equals("to") || grammar.is("auxiliary", clause, at) || grammar.is("be", clause, at);
    }

    private static boolean isManner(Clause clause, int at) {
        return clause.word(at).endsWith("ly") && clause.anyAt(at) == null;
    }

    /** Whoever stands right before a verb group, with two nouns between at most ("Russian forces"), or before "who". */
    private @Nullable Naming subject(Clause clause, int group) {
        if (group > 0 && clause.word(group).equals("to")) {
            return null;
        }
        int at = group - 1;
        if (grammar.is("relative", clause, at)) {
            at -= clause.word(at - 1).equals(",") ? 2 : 1;
        }
        for (int nouns = 0; nouns <= NOUNS; nouns++, at--) {
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                return naming.possessive()
                                || clause.isPartOfWord(naming)
                                || isComplement(clause, naming)
                                || (nouns > 0 && !stands(clause, naming))
                        ? null
                        : naming;
            }
            if (!grammar.isPlain(clause, at)) {
                return null;
            }
        }
        return null;
    }

    /** "the president of Russia attacked": Russia did not; nor did it "in a statement on Russia". */
    private boolean isComplement(Clause clause, Naming naming) {
        int before = naming.first() - 1;
        while (before > 0 && grammar.is("determiner", clause, before)) {
            before--;
        }
        return grammar.is("preposition", clause, before);
    }

    /** "Russian forces", "the Trump administration": what follows a name acts for it. */
    private boolean stands(Clause clause, Naming naming) {
        return grammar.is("body", clause, naming.last() + 1) || grammar.is("body", clause, naming.last() + 2);
    }

    /** Whoever is behind a verb or "by"; who only qualifies a noun ("the Russia allegations") or owns one is not meant. */
    private @Nullable Naming object(Clause clause, int verb) {
        for (int at = verb + 1; at <= verb + OBJECT_REACH; at++) {
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                return qualifies(clause, naming) ? null : clause.head(naming);
            }
            boolean inside = grammar.isPlain(clause, at)
                    || grammar.is("determiner", clause, at)
                    || grammar.is("quote", clause, at);
            if (!inside || clause.word(at).equals("that")) {
                return null;
            }
        }
        return null;
    }

    private boolean qualifies(Clause clause, Naming naming) {
        int next = naming.last() + 1;
        boolean noun = grammar.isPlain(clause, next)
                && clause.anyAt(next) == null
                && !clause.sentence().tokens().get(next).isCapitalised()
                && !clause.word(next).endsWith("ly");
        return naming.possessive()
                || clause.isPartOfWord(naming)
                || grammar.isOwning(clause, next)
                || (noun && !grammar.is("body", clause, next));
    }

    private static int byBehind(Clause clause, int verb) {
        for (int at = verb + 1; at <= verb + BY_REACH; at++) {
            if (clause.word(at).equals("by")) {
                return at;
            }
        }
        return -1;
    }

    private static @Nullable String id(@Nullable Naming naming) {
        return naming == null || naming.actor() == null ? null : naming.actor().id();
    }
}
