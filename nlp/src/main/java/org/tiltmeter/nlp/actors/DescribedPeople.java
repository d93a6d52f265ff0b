package org.tiltmeter.nlp.actors;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Mention.Form;
import org.tiltmeter.nlp.text.Sentence;
import org.tiltmeter.nlp.text.Token;

/**
 * Finds people and groups who are described and not named: "a senior Ruritanian official", "protesters". Nobody knows who
 * they are beyond the sentence, so they mean no actor; a description that does ("the minister") is no work for this.
 */
final class DescribedPeople {

    private static final int MOST_MODIFIERS = 4;

    private final Cues cues;

    DescribedPeople(Cues cues) {
        this.cues = cues;
    }

    /** The descriptions in some sentences, given the other namings of the article in reading order. */
    List<Naming> in(List<Sentence> sentences, List<Naming> namings) {
        List<Naming> found = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            BitSet taken = new BitSet();
            BitSet modifiers = new BitSet();
            while (next < namings.size() && namings.get(next).sentence().index() == sentence.index()) {
                Naming naming = namings.get(next++);
                boolean modifies = naming.form() == Form.DEMONYM || naming.form() == Form.NAME;
                (modifies ? modifiers : taken).set(naming.first(), naming.last() + 1);
            }
            for (int head = 0; head < sentence.tokens().size(); head++) {
                if (isHead(sentence, head) && !taken.get(head) && !modifiers.get(head)) {
                    addTo(found, sentence, head, taken, modifiers);
                }
            }
        }
        return found;
    }

    private boolean isHead(Sentence sentence, int at) {
        String word = Cues.text(sentence, at);
        return isGroup(word) || (isPerson(word) && !isModifier(sentence, at + 1));
    }

    private boolean isGroup(String word) {
        return cues.is("described-people", word);
    }

    private boolean isPerson(String word) {
        return cues.is("person-noun", word) || cues.is("described-person", word);
    }

    /** "the student loan", "student Anna Merrow": what another noun or a name follows only says more of it. */
    private boolean isModifier(Sentence sentence, int next) {
        String word = Cues.text(sentence, next);
        boolean letters = !word.isEmpty() && Character.isLetter(word.codePointAt(0));
        return letters
                && !word.endsWith("ed")
                && !word.endsWith("ly")
                && !FunctionWords.contains(word)
                && !cues.is("no-adjunct", word)
                && !cues.is("preposition", word)
                && !cues.is("verb", word)
                && !cues.is("past", word)
                && !cues.is("speech", word);
    }

    private void addTo(List<Naming> found, Sentence sentence, int head, BitSet taken, BitSet modifiers) {
        int first = start(sentence, head, taken, modifiers);
        boolean group = isGroup(Cues.text(sentence, head));
        boolean named = head + 1 < sentence.tokens().size()
                && modifiers.get(head + 1)
                && sentence.tokens().get(head + 1).isCapitalised();
        if (first < 0 || named || (first == head && !group)) {
            return;
        }
        Span span = sentence.span(first, head);
        found.add(new Naming(
                sentence,
                first,
                head,
                span,
                Form.DESCRIBED,
                null,
                null,
                Reference.Place.of(sentence, first, head).isPossessive(),
                group ? 0.8 : 0.7,
                group ? "rule:described-group" : "rule:described-person"));
    }

    /** The first token of a description: words that can only modify, or any few behind a determiner; -1 if it is none. */
    private int start(Sentence sentence, int head, BitSet taken, BitSet modifiers) {
        int first = head;
        while (first > 0 && head - first < MOST_MODIFIERS && mayModify(sentence, first - 1, taken, modifiers)) {
            first--;
        }
        if (first > 0 && opens(sentence, first - 1)) {
            int opening = first - 1;
            boolean counted = opening > 0 && cues.is("quantity", sentence, opening);
            opening = counted && opens(sentence, opening - 1) ? opening - 1 : opening;
            return taken.get(opening) && !isOwner(sentence, opening) ? -1 : opening;
        }
        int sure = head;
        while (sure > first && surelyModifies(sentence, sure - 1, modifiers)) {
            sure--;
        }
        return sure;
    }

    private boolean mayModify(Sentence sentence, int at, BitSet taken, BitSet modifiers) {
        Token token = sentence.tokens().get(at);
        String word = token.text();
        return !taken.get(at)
                && token.isWord()
                && (Character.isLowerCase(word.codePointAt(0)) || modifiers.get(at) || isNumber(word))
                && !opens(sentence, at)
                && !FunctionWords.contains(word)
                && !cues.is("no-adjunct", word)
                && !cues.is("preposition", word)
                && !cues.is("verb", word)
                && !cues.is("past", word)
                && !cues.is("speech", word);
    }

    private boolean surelyModifies(Sentence sentence, int at, BitSet modifiers) {
        String word = Cues.normal(sentence, at);
        return modifiers.get(at)
                || isNumber(word)
                || cues.is("quantity", word)
                || cues.is("premodifier", word)
                || cues.is("epithet", word);
    }

    private boolean opens(Sentence sentence, int at) {
        String word = Cues.normal(sentence, at);
        return cues.is("determiner", word)
                || cues.is("definite", word)
                || cues.is("quantity", word)
                || word.equals("these")
                || word.equals("those");
    }

    private boolean isOwner(Sentence sentence, int at) {
        return cues.is("determiner", sentence, at);
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }
}
