package org.tiltmeter.evaluation.sets.newsfair;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The types of entity that are measured, by their classes in Wikidata. */
enum EntityType {
    /** States and towns are organisations too, and first of all places. */
    PLACE("Q27096213"),
    PERSON("Q215627"),
    ORGANISATION("Q43229");

    /** A profession: "officer", which Wikidata also counts among persons, names nobody. */
    private static final String OCCUPATION = "Q12737077";

    private final String wikidata;

    EntityType(String wikidata) {
        this.wikidata = wikidata;
    }

    /** The types of a label of the data: {@code Q27096213|Q43229}. */
    static Set<EntityType> of(String classes) {
        List<String> all = List.of(classes.split("\\|", -1));
        Set<EntityType> types = EnumSet.noneOf(EntityType.class);
        if (!all.contains(OCCUPATION)) {
            for (EntityType type : values()) {
                if (all.contains(type.wikidata)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    /** Its class. */
    String wikidata() {
        return wikidata;
    }

    /** As in tallies and keys. */
    String kind() {
        return name().toLowerCase(Locale.ROOT);
    }
}
