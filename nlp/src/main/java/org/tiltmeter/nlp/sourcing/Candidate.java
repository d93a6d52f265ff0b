package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;

/**
 * An attribution before its source is known by kind.
 *
 * @param source where the source is named, or null
 * @param cue what marks the attribution, or null
 * @param content what is attributed
 * @param through the medium that the words came through, or null
 * @param rule the rule that found it
 */
record Candidate(
        @Nullable Range source,
        @Nullable Range cue,
        List<Range> content,
        Stance stance,
        @Nullable Range through,
        double confidence,
        String rule) {

    Candidate {
        content = List.copyOf(content);
    }

    Candidate withContent(List<Range> other) {
        return new Candidate(source, cue, other, stance, through, confidence, rule);
    }

    Candidate alsoSaying(List<Range> more) {
        List<Range> longer = new ArrayList<>(content);
        longer.addAll(more);
        return withContent(longer);
    }

    Candidate cited(Range otherSource) {
        return new Candidate(otherSource, cue, content, stance, source, confidence, rule);
    }

    int firstToken() {
        return content.getFirst().first();
    }
}
