package org.tiltmeter.analysis.actors;

/**
 * Another actor that may be the same. Nothing follows from it until a researcher merges the two in an actor list.
 *
 * @param similarity of the two names that are most alike: shared trigrams of all their trigrams, 0 to 1
 * @param ownName the name of the actor itself that is most like one of the other's
 * @param otherName that of the other
 * @param articles how many mention the other
 * @param articlesTogether how many mention both; many speak against the two being one
 * @param coActorsShared of those whom articles of either mention, the share that articles of both mention, 0 to 1
 */
public record ActorSuggestion(
        String id,
        String kind,
        double similarity,
        String ownName,
        String otherName,
        long articles,
        long articlesTogether,
        double coActorsShared) {}
