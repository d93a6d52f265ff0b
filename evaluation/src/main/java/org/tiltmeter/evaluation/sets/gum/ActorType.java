package org.tiltmeter.evaluation.sets.gum;

import java.util.List;

/** The types of GUM's entities that act in the news. GUM has states and towns among the places. */
final class ActorType {

    static final String PERSON = "person";
    static final String ORGANISATION = "organization";
    static final String PLACE = "place";

    /** In the order of tables. */
    static final List<String> ALL = List.of(PERSON, ORGANISATION, PLACE);

    private ActorType() {}
}
