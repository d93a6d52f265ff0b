package org.tiltmeter.stories;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What is to change so that each article stands where it belongs; nothing has changed yet.
 *
 * @param article the article that came in or has another text, with its signature; empty where none did
 * @param places the new places of all articles whose place changes, in the order of their ids
 * @param gone links that no longer hold
 * @param found links that do now
 * @param touched the articles whose story group, event or wire credit changes, and the one that came in
 */
public record Plan(
        Optional<StoryArticle> article, List<Placed> places, List<Link> gone, List<Link> found, Set<UUID> touched) {

    public Plan {
        places = List.copyOf(places);
        gone = List.copyOf(gone);
        found = List.copyOf(found);
        touched = Set.copyOf(touched);
    }

    /** Nothing moves: the article stands where it stood. */
    public static Plan still(UUID article) {
        return new Plan(Optional.empty(), List.of(), List.of(), List.of(), Set.of(article));
    }
}
