package org.tiltmeter.stories;

import java.util.UUID;

/** An article that has a place among the others, or is to be given one. */
public record StoryArticle(Age age, String outlet, Signature signature) {

    public UUID id() {
        return age.id();
    }
}
