package org.tiltmeter.nlp.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.nlp.LoadedTerm.TermClass;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.language.Entry.PartOfSpeech;
import org.tiltmeter.nlp.resource.WordClasses;
import org.tiltmeter.nlp.text.Token;

/**
 * Joins the words that a model marks with the terms of the lexicons: marked words in a row are one term, and a term of
 * both is one. The class of a term that no lexicon has is told by where it stands.
 */
final class MarkedTerms {

    private final WordClasses words;

    MarkedTerms(WordClasses words) {
        this.words = words;
    }

    /** All terms of a sentence in reading order; no two share a token. */
    List<Occurrence> in(Clause clause, List<Occurrence> known, Marks marks) {
        List<Occurrence> joined = new ArrayList<>();
        Stream.concat(known.stream(), marked(clause, marks).stream())
                .sorted(Comparator.comparingInt(Occurrence::first).thenComparingInt(Occurrence::last))
                .forEach(next -> {
                    boolean joins = !joined.isEmpty() && joined.getLast().last() >= next.first();
                    joined.add(joins ? joined.removeLast().with(next) : next);
                });
        return joined;
    }

    private List<Occurrence> marked(Clause clause, Marks marks) {
        List<Occurrence> found = new ArrayList<>();
        int at = 0;
        while (at < clause.size()) {
            double greatest = 0;
            int start = at;
            double here = mark(clause, at, marks);
            while (here > 0) {
                greatest = Math.max(greatest, here);
                at++;
                here = at < clause.size() ? mark(clause, at, marks) : 0;
            }
            if (at > start) {
                add(found, clause, start, at - 1, greatest, marks.producer());
            }
            at++;
        }
        return found;
    }

    private static double mark(Clause clause, int at, Marks marks) {
        Token token = clause.sentence().tokens().get(at);
        return clause.isName(at) ? 0 : marks.at(clause.sentence().span(at, at)) * (token.isWord() ? 1 : 0);
    }

    private void add(List<Occurrence> found, Clause clause, int start, int end, double confidence, String producer) {
        int first = start;
        int last = end;
        while (first <= last && isEmpty(clause.word(first))) {
            first++;
        }
        while (last > first && isEmpty(clause.word(last))) {
            last--;
        }
        if (first <= last) {
            Entry entry = entry(clause, first, last);
            found.add(new Occurrence(clause, first, last, entry, confidence, producer));
        }
    }

    /** Words that judge nothing by themselves. */
    private boolean isEmpty(String word) {
        return words.is("determiner", word) || words.is("breaks", word) || words.is("be", word);
    }

    private Entry entry(Clause clause, int first, int last) {
        PartOfSpeech part = partOfSpeech(clause, first, last);
        return new Entry("", termClass(clause, first, last, part), part, false);
    }

    private static TermClass termClass(Clause clause, int first, int last, PartOfSpeech part) {
        return switch (part) {
            case ADVERB -> TermClass.SUBJECTIVE_INTENSIFIER;
            case VERB -> TermClass.ONE_SIDED;
            case ADJECTIVE -> qualifies(clause, first, last) ? TermClass.LABEL : TermClass.SUBJECTIVE_INTENSIFIER;
            case NOUN, PHRASE -> qualifies(clause, first, last) ? TermClass.LABEL : TermClass.ONE_SIDED;
        };
    }

    private PartOfSpeech partOfSpeech(Clause clause, int first, int last) {
        String word = clause.word(last);
        if (first == last && word.endsWith("ly")) {
            return PartOfSpeech.ADVERB;
        }
        boolean inflected = word.endsWith("ed") || word.endsWith("s");
        Naming before = clause.actorAt(first - 1);
        if (first == last && inflected && before != null && !before.possessive()) {
            return PartOfSpeech.VERB;
        }
        String next = clause.word(last + 1);
        boolean modifies = !next.isEmpty() && Character.isLetter(next.codePointAt(0)) && !isEmpty(next);
        return modifies ? PartOfSpeech.ADJECTIVE : PartOfSpeech.PHRASE;
    }

    /** Right before an actor, or right behind one that does not own it: "hardline Tehran", "the Maduro regime". */
    private static boolean qualifies(Clause clause, int first, int last) {
        Naming before = clause.actorAt(first - 1);
        boolean behind = before != null && !before.possessive();
        return behind || clause.actorAt(last + 1) != null;
    }
}
