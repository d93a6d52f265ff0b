package org.tiltmeter.nlp.portrayal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Scene;

/**
 * Judging words on a mention itself (labelling: Hamborg 2019): loaded terms that stand in its noun phrase or in apposition to
 * it, and "so-called". What only a verb ties to an actor labels nobody.
 */
final class Labels {

    private static final int BEFORE = 3;
    private static final int APPOSED = 5;
    private static final int CLOSED = 10;

    private final Grammar grammar;

    Labels(Grammar grammar) {
        this.grammar = grammar;
    }

    /** A mention that a term labels, and the rule that says so. */
    private record Labelled(Naming naming, double confidence, String rule) {}

    void addTo(List<Label> labels, Clause clause, List<LoadedTerm> terms, Scene scene) {
        for (LoadedTerm term : terms) {
            int first = clause.tokenAt(term.span().start());
            int last = clause.tokenAt(term.span().end() - 1);
            Labelled labelled = labelled(clause, term.termClass(), first, last);
            Actor actor = labelled == null ? null : labelled.naming().actor();
            if (labelled != null && actor != null) {
                labels.add(new Label(
                        labels.size(),
                        term.span(),
                        actor.id(),
                        labelled.naming().span(),
                        scene.voices().at(term.span()),
                        Math.min(term.confidence(), labelled.confidence()),
                        labelled.rule()));
            }
        }
    }

    private @Nullable Labelled labelled(Clause clause, TermClass termClass, int first, int last) {
        Naming inside = clause.actorAt(last);
        if (inside != null) {
            return inside.form() == Form.DESCRIPTION ? new Labelled(inside, 0.8, "rule:label-description") : null;
        }
        Naming behind =
                termClass != TermClass.ONE_SIDED && opensPhrase(clause, first, last) ? behind(clause, last) : null;
        if (behind != null) {
            return new Labelled(behind, 0.8, "rule:label-modifier");
        }
        if (termClass != TermClass.LABEL) {
            return null;
        }
        Naming before = clause.actorAt(ownerBefore(clause, first));
        if (before != null && grammar.is("rule", clause, last)) {
            return new Labelled(before, 0.8, "rule:label-head");
        }
        Naming apposed = apposed(clause, first, last);
        return apposed == null ? null : new Labelled(apposed, 0.7, "rule:label-apposition");
    }

    /** A phrase opens with "the", or behind a preposition; "alarmed Russia" is what somebody did to it. */
    private boolean opensPhrase(Clause clause, int first, int last) {
        String before = clause.word(first - 1);
        String word = clause.word(last);
        boolean determined = grammar.is("determiner", clause, first - 1) && !before.equals("that");
        boolean participle = word.endsWith("ed") || word.endsWith("ing");
        boolean free = first == 0 || (grammar.is("preposition", clause, first - 1) && !before.equals("to"));
        return determined || (free && !participle);
    }

    /** "hardline Tehran", "the brutal Syrian president Bashar Assad". */
    private @Nullable Naming behind(Clause clause, int last) {
        for (int at = last + 1; at <= last + BEFORE; at++) {
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                boolean pronoun = naming.form() == Form.PRONOUN;
                return pronoun || qualifiesOther(clause, naming) ? null : naming;
            }
            if (!isTitle(clause, at)) {
                return null;
            }
        }
        return null;
    }

    /** What can stand between a judgement and a name: "Syrian President", "group"; no verb can. */
    private boolean isTitle(Clause clause, int at) {
        return grammar.isPlain(clause, at)
                && (grammar.is("body", clause, at)
                        || clause.sentence().tokens().get(at).isCapitalised());
    }

    /** "a brutal Russian assault": the judgement is on the assault; in "the hardline Iranian government" it is on the state. */
    private boolean qualifiesOther(Clause clause, Naming naming) {
        boolean owns = naming.possessive() || grammar.isOwning(clause, naming.last() + 1);
        int next = naming.last() + 1;
        String noun = clause.word(next);
        boolean verb = noun.endsWith("ed") || noun.endsWith("s");
        return owns
                || (grammar.isPlain(clause, next)
                        && clause.actorAt(next) == null
                        && !grammar.is("body", clause, next)
                        && !(verb && isPerson(naming)));
    }

    private static boolean isPerson(Naming naming) {
        return naming.actor() != null && naming.actor().kind() == Actor.Kind.PERSON;
    }

    /** The token of an owner or modifier right before a term: "Assad's regime", "the Maduro regime". */
    private int ownerBefore(Clause clause, int first) {
        return grammar.isOwning(clause, first - 1) ? first - 2 : first - 1;
    }

    /** Whether a noun follows, so that the term only qualifies it: "Trump's radical agenda". */
    private boolean isModifier(Clause clause, int last) {
        return grammar.isPlain(clause, last + 1) && !clause.word(last + 1).endsWith("ed");
    }

    /** "Bashar Assad, the Syrian dictator," and "the dictator, Bashar Assad". */
    private @Nullable Naming apposed(Clause clause, int first, int last) {
        int at = first - 1;
        while (at > 0 && first - at < APPOSED && (grammar.isPlain(clause, at) || clause.actorAt(at) != null)) {
            at--;
        }
        boolean determined = grammar.is("determiner", clause, at);
        if (!determined || isModifier(clause, last)) {
            return null;
        }
        Naming before = clause.word(at - 1).equals(",") ? clause.actorAt(at - 2) : null;
        if (before != null && closes(clause, last)) {
            return before;
        }
        return clause.word(last + 1).equals(",") ? clause.actorAt(last + 2) : null;
    }

    /** Whether an apposition ends soon, so that it is none of a list. */
    private static boolean closes(Clause clause, int last) {
        for (int at = last + 1; at <= last + CLOSED; at++) {
            String word = clause.word(at);
            if (word.isEmpty() || word.equals(",") || word.equals(".")) {
                return true;
            }
        }
        return false;
    }
}
