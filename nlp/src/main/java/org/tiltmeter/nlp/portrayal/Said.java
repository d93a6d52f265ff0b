package org.tiltmeter.nlp.portrayal;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;

/** Where an article attributes: the stretches of its cues, and of all that belongs to an attribution. */
final class Said {

    private final NavigableMap<Span, Span> all = new TreeMap<>();
    private final NavigableMap<Span, Span> cues = new TreeMap<>();

    Said(List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            Span cue = attribution.cue();
            if (cue != null) {
                cues.put(cue, cue);
                all.put(cue, cue);
            }
            attribution.content().forEach(span -> all.put(span, span));
        }
    }

    /** Whether a cue shares a character with a span. */
    boolean isCue(Span span) {
        return overlaps(cues, span);
    }

    /** Whether a cue or content starts in a stretch, or the one before reaches into it. */
    boolean isIn(Span stretch) {
        return overlaps(all, stretch);
    }

    private static boolean overlaps(NavigableMap<Span, Span> spans, Span span) {
        Map.Entry<Span, Span> before = spans.lowerEntry(new Span(span.part(), span.end(), span.end()));
        return before != null && before.getKey().overlaps(span);
    }
}
