package org.tiltmeter.nlp.portrayal;

import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.resource.WordClasses;

/** The little grammar that is to be had without a parser: closed classes of words. */
final class Grammar {

    private final WordClasses words = new WordClasses("portrayal/words.txt");

    /** Whether a token of a clause belongs to a class; none outside the clause does. */
    boolean is(String wordClass, Clause clause, int at) {
        return words.is(wordClass, clause.word(at));
    }

    /** Whether a token is a word that a noun phrase can hold behind its start. */
    boolean isPlain(Clause clause, int at) {
        String word = clause.word(at);
        return !word.isEmpty()
                && Character.isLetter(word.codePointAt(0))
                && !words.is("determiner", word)
                && !words.is("preposition", word)
                && !words.is("auxiliary", word)
                && !words.is("adverb", word)
                && !words.is("clause", word);
    }

    /** Whether a token owns what follows: an apostrophe and its letter. */
    boolean isOwning(Clause clause, int at) {
        String word = clause.word(at);
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }
}
