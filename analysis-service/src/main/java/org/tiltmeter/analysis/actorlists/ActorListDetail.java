package org.tiltmeter.analysis.actorlists;

import java.time.Instant;
import java.util.List;

/**
 * A version of a list with what it says; with {@code actors} alone it can be uploaded again.
 *
 * @param unseen what no article has; no error, since articles may still come
 */
public record ActorListDetail(
        String name, int version, Instant createdAt, boolean withdrawn, List<ListedActor> actors, Unseen unseen) {

    public ActorListDetail {
        actors = List.copyOf(actors);
    }

    /**
     * What no reading of the running method version has, a hundred of each at most.
     *
     * @param actors ids that are merged or split
     * @param names aliases and the names of splits, in the form that names are compared in
     */
    public record Unseen(List<String> actors, List<String> names) {

        public Unseen {
            actors = List.copyOf(actors);
            names = List.copyOf(names);
        }
    }

    static ActorListDetail of(ActorListVersion version, List<ListedActor> actors, Unseen unseen) {
        return new ActorListDetail(
                version.name(), version.version(), version.createdAt(), version.withdrawn(), actors, unseen);
    }
}
