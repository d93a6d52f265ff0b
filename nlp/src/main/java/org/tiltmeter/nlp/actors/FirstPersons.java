package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.actors.Reference.Place;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/**
 * Resolves "I", "me" and "my" in quotations to whoever speaks: in the same sentence, else in the same paragraph, else, where
 * a paragraph only quotes, in the one before. One without a speaker is left out, since nobody is named.
 */
final class FirstPersons {

    private static final int REACH = 25;

    private final Cues cues;
    private final QuoteMarks quotes;

    FirstPersons(Cues cues, QuoteMarks quotes) {
        this.cues = cues;
        this.quotes = quotes;
    }

    /** The namings of all first persons, given the article's other namings in reading order. */
    List<Naming> in(List<Sentence> sentences, List<Naming> namings) {
        List<@Nullable Actor> speakers = speakers(sentences, namings);
        List<Naming> found = new ArrayList<>();
        Actor last = null;
        for (int from = 0; from < sentences.size(); ) {
            int to = paragraphEnd(sentences, from);
            Actor near = firstOf(speakers, from, to);
            for (int i = to - 1; i >= from; i--) {
                near = speakers.get(i) == null ? near : speakers.get(i);
                add(found, sentences.get(i), near == null ? last : near);
            }
            last = lastOf(speakers, from, to, last);
            from = to;
        }
        return found;
    }

    private static int paragraphEnd(List<Sentence> sentences, int from) {
        Sentence first = sentences.get(from);
        int to = from + 1;
        while (to < sentences.size()
                && sentences.get(to).paragraph() == first.paragraph()
                && sentences.get(to).part() == first.part()) {
            to++;
        }
        return to;
    }

    private static @Nullable Actor firstOf(List<@Nullable Actor> speakers, int from, int to) {
        return lastOf(speakers, from, to, null);
    }

    /** The last speaker of a paragraph: a first person behind the last "said" is still his. */
    private static @Nullable Actor lastOf(List<@Nullable Actor> speakers, int from, int to, @Nullable Actor before) {
        Actor last = before;
        for (int i = from; i < to; i++) {
            last = speakers.get(i) == null ? last : speakers.get(i);
        }
        return last;
    }

    private void add(List<Naming> found, Sentence sentence, @Nullable Actor speaker) {
        for (int i = 0; speaker != null && i < sentence.tokens().size(); i++) {
            Token token = sentence.tokens().get(i);
            boolean self = token.text().equals("I") || cues.is("first-person", token.text());
            if (self && quotes.cover(sentence, i)) {
                boolean owns = token.normal().equals("my");
                found.add(new Naming(
                        sentence,
                        i,
                        i,
                        sentence.span(i, i),
                        Form.PRONOUN,
                        speaker,
                        null,
                        owns,
                        0.7,
                        "rule:first-person"));
            }
        }
    }

    private List<@Nullable Actor> speakers(List<Sentence> sentences, List<Naming> namings) {
        List<@Nullable Actor> speakers = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            int from = next;
            while (next < namings.size() && namings.get(next).sentence().index() == sentence.index()) {
                next++;
            }
            speakers.add(speaker(sentence, namings.subList(from, next)));
        }
        return speakers;
    }

    private @Nullable Actor speaker(Sentence sentence, List<Naming> namings) {
        Actor before = null;
        for (Naming naming : namings) {
            Place at = Place.of(sentence, naming.first(), naming.last());
            Actor actor = naming.actor();
            if (actor == null || actor.kind() != Actor.Kind.PERSON || naming.possessive() || quotes.cover(at)) {
                continue;
            }
            if (cues.is("speech", sentence, naming.last() + 1) || cues.is("speech", sentence, naming.first() - 1)) {
                return actor;
            }
            before = before == null && speaksLater(sentence, naming.last()) ? actor : before;
        }
        return before;
    }

    /** "Anna Merrow, a lawyer, said". */
    private boolean speaksLater(Sentence sentence, int last) {
        boolean comma = Cues.normal(sentence, last + 1).equals(",");
        for (int i = last + 2; comma && i < Math.min(sentence.tokens().size(), last + REACH); i++) {
            if (cues.is("speech", sentence, i) && !quotes.cover(sentence, i)) {
                return Cues.normal(sentence, i - 1).equals(",");
            }
        }
        return false;
    }
}
