package org.tiltmeter.nlp;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;

/**
 * Words that the article attributes to a source.
 *
 * @param index position in {@link Reading#attributions()}
 * @param directness how the words are given
 * @param source who says them
 * @param cue what marks the attribution ("said", "according to"), or null where nothing does
 * @param content the attributed words; at least one span, in reading order
 * @param stance how the cue presents the words
 * @param through the medium that the words come through at second hand ("CNN cited …"), or null
 */
public record Attribution(
        int index,
        Directness directness,
        Source source,
        @Nullable Span cue,
        List<Span> content,
        Stance stance,
        @Nullable Medium through,
        double confidence,
        String producer)
        implements Signal {

    public Attribution {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution has content");
        }
    }

    /** The first span of its content. */
    @Override
    public Span span() {
        return content.getFirst();
    }

    /** How the words are given. */
    public enum Directness {
        /** All in quotation marks. */
        DIRECT,
        /** Partly in quotation marks. */
        MIXED,
        /** Reported. */
        INDIRECT
    }

    /** How a cue presents the words (Floyd 2000). */
    public enum Stance {
        /** Presents them as true: noted, pointed out, admitted, revealed. */
        ENDORSE,
        /** Leaves them open: said, told, according to. */
        NEUTRAL,
        /** Keeps away from them: claimed, alleged, insisted. */
        DOUBT,
        /** Colours the manner of speaking: snapped, gushed, boasted. */
        MANNER
    }

    /** A medium that words come through at second hand. */
    public record Medium(Span span, String name) {}
}
