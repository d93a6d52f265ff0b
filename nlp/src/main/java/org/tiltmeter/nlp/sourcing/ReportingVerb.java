package org.tiltmeter.nlp.sourcing;

import java.util.Set;
import org.tiltmeter.nlp.Attribution.Stance;

/**
 * An entry of {@code reporting-verbs.tsv}.
 *
 * @param lemma the verb, with its particle ("point out")
 * @param stance how it presents what is said
 * @param frames what can follow it
 */
record ReportingVerb(String lemma, Stance stance, Set<Frame> frames) {

    /** What can follow a reporting verb. */
    enum Frame {
        QUOTE,
        THAT,
        BARE,
        TELL,
        ASK,
        TO,
        NP,
        AS,
        CALL,
        OF
    }

    /** Forms of a verb. */
    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE,
        GERUND
    }

    boolean takes(Frame frame) {
        return frames.contains(frame);
    }

    /** Whether it reports words, not only stances towards things. */
    boolean reportsSpeech() {
        return takes(Frame.QUOTE) || takes(Frame.THAT);
    }
}
