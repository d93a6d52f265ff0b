package org.tiltmeter.analysis.comparisons;

/**
 * What of an outlet's articles in the period no actor's figure knows of.
 *
 * @param articles that were read
 * @param failed articles that could not be read
 * @param unresolvedMentions references to nobody known
 * @param unresolvedAttributions attributions to nobody known
 * @param unresolvedTargets loaded terms aimed at nobody known
 */
public record MissingInOutlet(
        String outlet,
        long articles,
        long failed,
        long unresolvedMentions,
        long unresolvedAttributions,
        long unresolvedTargets) {}
