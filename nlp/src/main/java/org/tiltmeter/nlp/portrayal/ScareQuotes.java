package org.tiltmeter.nlp.portrayal;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Scene;
import org.tiltmeter.nlp.sourcing.Quotation;
import org.tiltmeter.nlp.text.Token;

/**
 * Phrases that the writer keeps away from (experimental): quotations of three words at most in the text, in a sentence in
 * which nobody speaks, that name no work and explain no word; and whatever stands behind "so-called". Headlines are left
 * aside: there, short quotations are mostly somebody's words.
 */
final class ScareQuotes {

    private static final int MOST_WORDS = 3;
    private static final int REACH = 4;
    private static final Set<String> VOTES = Set.of("yes", "no");

    private final Grammar grammar;

    ScareQuotes(Grammar grammar) {
        this.grammar = grammar;
    }

    void addTo(List<ScareQuote> found, Clause clause, List<Quotation> quotations, Scene scene, Said said) {
        if (clause.sentence().part() == Part.TITLE) {
            return;
        }
        int before = found.size();
        if (!quotations.isEmpty() && !said.isIn(clause.sentence().span())) {
            quotations.forEach(quotation -> addQuotation(found, clause, quotation, scene));
        }
        for (int at = 0; at < clause.size(); at++) {
            if (clause.word(at).equals("so-called") && isFree(found, before, clause, at)) {
                add(found, clause, at, Math.min(at + 1, clause.size() - 1), 0.8, scene);
            }
        }
    }

    private void addQuotation(List<ScareQuote> found, Clause clause, Quotation quotation, Scene scene) {
        int first = clause.tokenAt(quotation.span().start());
        int last = clause.tokenAt(quotation.span().end() - 1);
        boolean shaped = quotation.depth() == 0
                && quotation.ending() == Quotation.Ending.CLOSED
                && quotation.words() > 0
                && quotation.words() <= MOST_WORDS
                && last - first > 1
                && (clause.sentence().tokens().get(last - 1).isWord()
                        || clause.word(last - 1).equals(","));
        if (shaped && !isName(clause, first, last) && !isMentioned(clause, first, last)) {
            add(found, clause, first, last, 0.6, scene);
        }
    }

    /** "the film “Cold Harbour”", "Joe “Sleepy” Marlow": a capital to begin with makes a name; numbers and votes are no words of doubt. */
    private static boolean isName(Clause clause, int first, int last) {
        for (int at = first + 1; at < last; at++) {
            Token token = clause.sentence().tokens().get(at);
            boolean plain = Character.isDigit(token.text().codePointAt(0)) || VOTES.contains(token.normal());
            if (plain || (at == first + 1 && token.isCapitalised())) {
                return true;
            }
        }
        return false;
    }

    /** "the term “swing state”", "known as “the machine”", "the song “…”": the word itself is spoken of. */
    private boolean isMentioned(Clause clause, int first, int last) {
        for (int at = first - 1; at >= Math.max(0, first - REACH); at--) {
            if (grammar.is("mention-word", clause, at)) {
                return true;
            }
        }
        return grammar.is("name-noun", clause, last + 1)
                || clause.word(last + 1).equals("means");
    }

    private void add(List<ScareQuote> found, Clause clause, int first, int last, double confidence, Scene scene) {
        Span span = clause.sentence().span(first, last);
        Actor actor = actor(clause, first, last);
        found.add(new ScareQuote(
                found.size(),
                span,
                actor == null ? null : actor.id(),
                scene.voices().at(span),
                confidence,
                confidence > 0.7 ? "rule:so-called" : "rule:scare-quotes"));
    }

    /** Who is in the phrase, stands right behind it, or owns it. */
    private @Nullable Actor actor(Clause clause, int first, int last) {
        for (int at = first; at <= last + 2; at++) {
            Naming naming = clause.actorAt(at);
            if (naming != null) {
                return naming.actor();
            }
            if (at > last && !clause.word(at).isEmpty() && grammar.is("preposition", clause, at)) {
                break;
            }
        }
        Naming owner = clause.actorAt(first - 1) == null ? clause.actorAt(first - 2) : clause.actorAt(first - 1);
        return owner != null && (owner.possessive() || owner.form() == Form.DEMONYM) ? owner.actor() : null;
    }

    private static boolean isFree(List<ScareQuote> found, int from, Clause clause, int at) {
        Span span = clause.sentence().span(at, Math.min(at + 1, clause.size() - 1));
        return found.subList(from, found.size()).stream()
                .noneMatch(one -> one.span().overlaps(span));
    }
}
