package org.tiltmeter.evaluation.sets.stories;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.stories.Age;
import org.tiltmeter.stories.Signature;
import org.tiltmeter.stories.StoryArticle;

/**
 * An article of which people, or the program that made it, know where it belongs.
 *
 * @param name its name in its set
 * @param belongs the event, or the story group, that it is of
 * @param agency from which it was taken over, or null
 */
record GoldArticle(
        String name,
        String outlet,
        Instant publishedAt,
        ArticleText text,
        String belongs,
        @Nullable String agency) {

    UUID id() {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    StoryArticle signed() {
        return new StoryArticle(new Age(publishedAt, id()), outlet, Signature.of(text));
    }

    GoldArticle publishedAt(Instant other) {
        return new GoldArticle(name, outlet, other, text, belongs, agency);
    }
}
