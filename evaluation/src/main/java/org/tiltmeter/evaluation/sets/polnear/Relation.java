package org.tiltmeter.evaluation.sets.polnear;

import java.util.List;
import java.util.Locale;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;

/**
 * An attribution relation as PolNeAR has it. A role is the spans that it is made of; without a span the text shows none.
 *
 * @param source who says it
 * @param cue what marks it
 * @param content what is said; never empty, maybe in several stretches
 */
record Relation(List<Span> source, List<Span> cue, List<Span> content) {

    Relation {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a relation has content");
        }
    }

    /** What a span is to its relation. */
    enum Role {
        SOURCE,
        CUE,
        CONTENT;

        /** As in the kinds of a tally. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The spans of a role. */
    List<Span> spans(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /** What the engine says, as PolNeAR would. */
    static Relation of(Attribution attribution) {
        Span source = attribution.source().span();
        Span cue = attribution.cue();
        return new Relation(
                source == null ? List.of() : List.of(source),
                cue == null ? List.of() : List.of(cue),
                attribution.content());
    }
}
