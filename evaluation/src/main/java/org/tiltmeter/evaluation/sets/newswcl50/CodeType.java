package org.tiltmeter.evaluation.sets.newswcl50;

import java.util.List;
import java.util.Locale;

/** What a code stands for, by its ending. */
enum CodeType {
    ACTOR,
    COUNTRY,
    GROUP,
    ORGANISATION,
    /** People of a country whom nobody told apart ({@code USA-I_ACTOR-I}): actors, but no chain of one. */
    UNTOLD,
    /** Events, actions, objects and the rest. */
    OTHER;

    /** The types whose codes are chains of an actor. */
    static final List<CodeType> CHAINS = List.of(ACTOR, COUNTRY, GROUP, ORGANISATION);

    static CodeType of(String code) {
        return switch (code.substring(code.lastIndexOf('_') + 1)) {
            case "ACTOR" -> ACTOR;
            case "COUNTRY" -> COUNTRY;
            case "GROUP" -> GROUP;
            case "ORGANIZATION", "ORGANISATION" -> ORGANISATION;
            case "ACTOR-I" -> UNTOLD;
            default -> OTHER;
        };
    }

    boolean isChain() {
        return CHAINS.contains(this);
    }

    /** As in tallies and keys. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
