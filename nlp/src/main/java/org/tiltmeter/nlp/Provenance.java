package org.tiltmeter.nlp;

import java.util.List;

/**
 * Where an article has its knowledge from, beyond who says what; each list in reading order.
 *
 * @param roles in which role sources speak
 * @param channels which words come at second hand
 * @param accusations who is accused, and heard
 */
public record Provenance(List<SourceRole> roles, List<Channel> channels, List<Accusation> accusations) {

    /** Of an article that quotes nobody. */
    public static final Provenance NONE = new Provenance(List.of(), List.of(), List.of());

    public Provenance {
        roles = List.copyOf(roles);
        channels = List.copyOf(channels);
        accusations = List.copyOf(accusations);
    }
}
