package org.tiltmeter.nlp.language;

import org.tiltmeter.nlp.LoadedTerm.TermClass;

/**
 * An entry of a lexicon.
 *
 * @param id the entry as written
 * @param termClass its class
 * @param partOfSpeech what it is in a sentence
 * @param onlyTied whether it has so common a neutral sense that it counts only where a rule of syntax ties it to an actor
 */
record Entry(String id, TermClass termClass, PartOfSpeech partOfSpeech, boolean onlyTied) {

    /** The entry where something else than the lexicon vouches for it too. */
    Entry confirmed() {
        return new Entry(id, termClass, partOfSpeech, false);
    }

    /** Parts of speech; a phrase stands as it is written. */
    enum PartOfSpeech {
        NOUN,
        VERB,
        ADJECTIVE,
        ADVERB,
        PHRASE;

        /** Whether it can be the head of "Russian aggression". */
        boolean isNominal() {
            return this == NOUN || this == PHRASE;
        }
    }
}
