package org.tiltmeter.nlp.language;

import java.util.List;
import org.tiltmeter.article.Part;
import org.tiltmeter.nlp.Actor;

/**
 * How an article presents an actor, over all of the actor's mentions.
 *
 * @param mentions how many
 * @param inHeadline whether one of them stands in the headline
 * @param firstSentence position of the sentence that holds the first
 * @param negative mean probability that the text stands against the actor
 * @param polar mean probability that it takes any side
 * @param spokenAbout mentions that somebody else speaks
 * @param sources how often the actor is named as a source
 */
record Standing(
        Actor actor,
        int mentions,
        boolean inHeadline,
        int firstSentence,
        double negative,
        double polar,
        int spokenAbout,
        int sources) {

    /** @param sightings at least one, all of one actor */
    static Standing of(List<Sighting> sightings, int sources) {
        Sighting first = sightings.getFirst();
        return new Standing(
                first.actor(),
                sightings.size(),
                first.span().part() == Part.TITLE,
                first.sentence(),
                sightings.stream().mapToDouble(Sighting::negative).sum() / sightings.size(),
                sightings.stream().mapToDouble(Sighting::polar).sum() / sightings.size(),
                (int) sightings.stream().filter(Sighting::isSpokenAbout).count(),
                sources);
    }

    String id() {
        return actor.id();
    }
}
