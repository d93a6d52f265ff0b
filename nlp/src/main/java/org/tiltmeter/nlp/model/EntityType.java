package org.tiltmeter.nlp.model;

/** What kind of thing a name names. */
public enum EntityType {
    PERSON("PER"),
    /** Companies, ministries, parties, teams, media. */
    ORGANISATION("ORG"),
    /** Countries, states, provinces and cities: places that somebody governs. */
    POLITY("GPE"),
    /** Continents, regions, seas, mountains and whatever else is a place that nobody governs. */
    PLACE("LOC"),
    /** People of one nationality, religion or party, and what is theirs: "Russians", "Kurdish", "Democrats". */
    PEOPLE("NORP");

    private final String label;

    EntityType(String label) {
        this.label = label;
    }

    /** As the columns of a model are named. */
    String label() {
        return label;
    }
}
