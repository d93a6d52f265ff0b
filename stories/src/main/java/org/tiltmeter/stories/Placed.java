package org.tiltmeter.stories;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an article stands.
 *
 * @param credit the agency that its own text names, or null
 * @param story the oldest article of its story group: the near-duplicates, of which it may be the only one
 * @param leader the article whose happening its story's oldest article reports, before corrections join events
 * @param event the oldest article of its event
 * @param wire the agency that it was taken over from, or null where it is the outlet's own
 */
public record Placed(
        Age age,
        String outlet,
        @Nullable String credit,
        UUID story,
        UUID leader,
        UUID event,
        @Nullable String wire) {

    /** Where an article stands alone. */
    static Placed alone(StoryArticle article) {
        UUID id = article.id();
        return new Placed(article.age(), article.outlet(), article.signature().credit(), id, id, id, null);
    }

    public UUID id() {
        return age.id();
    }

    /** Whether it stands for its story group when events are told apart. */
    boolean isOldest() {
        return story.equals(id());
    }

    Placed inStory(UUID newStory, @Nullable String newWire) {
        return new Placed(age, outlet, credit, newStory, leader, event, newWire);
    }

    Placed inEvent(UUID newLeader, UUID newEvent) {
        return new Placed(age, outlet, credit, story, newLeader, newEvent, wire);
    }
}
