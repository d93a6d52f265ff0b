package org.tiltmeter.analysis.stories;

import org.tiltmeter.analysis.archive.ArticleRevision;
import org.tiltmeter.stories.Age;
import org.tiltmeter.stories.Signature;
import org.tiltmeter.stories.StoryArticle;

/**
 * A revision of an article, ready to be placed.
 *
 * @param title its headline, which lists of stories show
 */
public record SignedArticle(StoryArticle article, int revision, String title) {

    /** Makes the signature, which takes longer than finding the place: outside of any transaction. */
    public static SignedArticle of(ArticleRevision revision) {
        return new SignedArticle(
                new StoryArticle(
                        new Age(revision.publishedAt(), revision.id()),
                        revision.outlet(),
                        Signature.of(revision.text())),
                revision.revision(),
                revision.text().title());
    }
}
