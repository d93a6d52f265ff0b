package org.tiltmeter.stories;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of all articles. Asked by a {@link Placer}, which never needs more than the neighbours of an article, and
 * never asks while anybody else places one.
 */
public interface StoryStore {

    /** Where articles stand; those that are not known are left out. */
    Map<UUID, Placed> placed(Collection<UUID> articles);

    /** The articles of story groups, by id. */
    Map<UUID, Placed> ofStories(Collection<UUID> stories);

    /** The articles that have one of these as leader, by id. */
    Map<UUID, Placed> ledBy(Collection<UUID> leaders);

    /** An article with its signature. */
    Optional<StoryArticle> article(UUID id);

    /** The links that have one of the articles at an end. */
    List<Link> links(Kind kind, Collection<UUID> articles);

    /**
     * Articles other than this one that share at least {@link org.tiltmeter.stories.text.NearDuplicates#SHARED_BANDS} of
     * the bands of its shingles and were published no longer before or after it.
     */
    List<StoryArticle> sharingBands(StoryArticle article, Duration within);

    /** The same for {@link org.tiltmeter.stories.text.SameHappening#SHARED_KEYS} keys of its words. */
    List<StoryArticle> sharingKeys(StoryArticle article, Duration within);

    /** All that was ever corrected and stands, in the order in which it was said. */
    List<Correction> corrections(Kind kind);
}
