package org.tiltmeter.analysis.comparisons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one article gave to a cell of a run, and the spans of its reading that concern the actor.
 *
 * @param contentHash names the text that counted
 * @param story the story group: an outlet's articles of one group are one cluster
 * @param event the event that it reports
 * @param wire whether it is wire copy
 * @param x numerator
 * @param w denominator
 * @param certainX numerator of certain spans alone
 * @param certainW their denominator
 * @param spans mentions of the actor, loaded terms aimed at it, its attributions; in reading order
 */
public record EvidenceRow(
        UUID article,
        String outlet,
        Instant publishedAt,
        String contentHash,
        String story,
        String event,
        boolean wire,
        long x,
        long w,
        long certainX,
        long certainW,
        List<EvidenceSpan> spans) {

    public EvidenceRow {
        spans = List.copyOf(spans);
    }

    /**
     * A span.
     *
     * @param kind "mention", "loaded-term" or "attribution"
     * @param detail the mention's form, the term's class, the cue's stance
     * @param voice own, sourced or unknown; null of an attribution
     */
    public record EvidenceSpan(
            String kind,
            String detail,
            @Nullable String voice,
            String part,
            int start,
            int end,
            String text,
            double confidence,
            String producer) {}
}
