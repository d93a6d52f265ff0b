package org.tiltmeter.nlp;

import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * A word or phrase that judges where a neutral one would tell the same facts.
 *
 * @param index position in {@link Reading#loadedTerms()}
 * @param span where
 * @param termClass its class
 * @param voice who speaks it
 * @param target id of the actor it is aimed at, or null where none could be told
 * @param polarity whether the term blames or praises its target; null without a target and in readings by rules alone
 */
public record LoadedTerm(
        int index,
        Span span,
        TermClass termClass,
        Voice voice,
        @Nullable String target,
        @Nullable Polarity polarity,
        double confidence,
        String producer)
        implements Signal {

    /** Classes of loaded language (Recasens 2013; labelling: Hamborg 2019). */
    public enum TermClass {
        /** Adds force without fact: "brutal", "stunning". */
        SUBJECTIVE_INTENSIFIER,
        /** Takes one side of a dispute: "aggression", "meddling". */
        ONE_SIDED,
        /** Names or qualifies an actor by a judgement: "regime", "hardline", "so-called". */
        LABEL
    }

    /** Of words towards somebody, learnt from sentences towards whom they name (Hamborg and Donnay 2021). */
    public enum Polarity {
        NEGATIVE,
        NEUTRAL,
        POSITIVE
    }
}
