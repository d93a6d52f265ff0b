package org.tiltmeter.gateway.lists;

/** The query parameter that applies an actor list, as all tables of actors take it. */
public final class ActorListParameter {

    /** As it is written, and as the services name it. */
    public static final String NAME = "actor_list";

    /** As the description of the API explains it. */
    public static final String DESCRIPTION = "An actor list to apply: `name` (its newest version) or `name@version`."
            + " Whom it merges, splits and renames counts as it says; actors are asked for by the ids they then have.";

    private ActorListParameter() {}
}
