package org.tiltmeter.nlp;

import org.tiltmeter.article.Span;

/**
 * In which role a source speaks (after Spangher 2021).
 *
 * @param index position in {@link Provenance#roles()}
 * @param attribution index of the attribution whose source it is
 * @param span the source, or the words that tell its role
 */
public record SourceRole(int index, int attribution, Span span, Role role, double confidence, String producer)
        implements Signal {

    /** Roles of sources. */
    public enum Role {
        /** Whoever holds an office of a state or of an organisation of states, and the state itself. */
        OFFICIAL,
        /** Whoever seeks or holds an elected seat or leads a party. */
        POLITICIAN,
        EXPERT,
        BUSINESS,
        CIVIL_SOCIETY,
        /** Whoever saw it, or whom it struck. */
        WITNESS,
        ORDINARY,
        OTHER_MEDIA,
        DOCUMENT,
        ANONYMOUS,
        /** Somebody whose role the article does not tell in words that we know. */
        UNKNOWN
    }
}
