package org.tiltmeter.nlp.language;

import org.tiltmeter.article.Span;

/**
 * Where a loaded term stands.
 *
 * @param first its first token
 * @param last its last token
 * @param entry of its last word, without a name where no lexicon has it
 * @param confidence that it is one; a lexicon does not doubt
 */
record Occurrence(Clause clause, int first, int last, Entry entry, double confidence, String producer) {

    Span span() {
        return clause.sentence().span(first, last);
    }

    /** One term of two that share tokens, the other of which starts no earlier. */
    Occurrence with(Occurrence other) {
        Entry known = other.entry.id().isEmpty() ? entry : other.entry;
        return new Occurrence(
                clause,
                first,
                Math.max(last, other.last),
                known.confirmed(),
                Math.max(confidence, other.confidence),
                producer + "+" + other.producer);
    }
}
