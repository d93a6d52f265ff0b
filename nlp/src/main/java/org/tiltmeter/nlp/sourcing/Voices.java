package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Part;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Voice;

/**
 * Who speaks a stretch of an article: the source of the innermost attribution whose content holds it; else nobody who
 * could be told, in a quotation of more than three words; else the outlet. A shorter phrase in marks that no
 * attribution explains is the outlet's own: the marks keep away from a word, they do not say who used it.
 */
public final class Voices {

    private static final Voice OWN = new Voice.Own();
    private static final Voice UNKNOWN = new Voice.Unknown();

    private record Content(
            Span span, int attribution, @Nullable Content outer) {}

    private final Quotations quotations;
    private final Map<Part, int[]> innermostAt = new EnumMap<>(Part.class);
    private final List<Content> contents = new ArrayList<>();

    private Voices(Quotations quotations) {
        this.quotations = quotations;
    }

    /** The voices of the article that the attributions and quotations are of. */
    public static Voices of(List<Attribution> attributions, Quotations quotations) {
        Voices voices = new Voices(quotations);
        List<Content> widestFirst = new ArrayList<>();
        for (Attribution attribution : attributions) {
            attribution.content().forEach(span -> widestFirst.add(new Content(span, attribution.index(), null)));
        }
        widestFirst.sort(
                Comparator.comparing((Content content) -> -content.span().length())
                        .thenComparing(Content::span)
                        .thenComparingInt(Content::attribution));
        widestFirst.forEach(voices::paint);
        return voices;
    }

    /** Who speaks a span. */
    public Voice at(Span span) {
        Content content = innermost(span.part(), span.start());
        while (content != null && !content.span().contains(span)) {
            content = content.outer();
        }
        if (content != null) {
            return new Voice.Sourced(content.attribution());
        }
        Quotation quotation = quotations.around(span);
        return quotation != null && !quotation.isShort() ? UNKNOWN : OWN;
    }

    private void paint(Content plain) {
        Span span = plain.span();
        Content content = new Content(span, plain.attribution(), innermost(span.part(), span.start()));
        int[] painted = innermostAt.getOrDefault(span.part(), new int[0]);
        if (painted.length < span.end()) {
            int before = painted.length;
            painted = Arrays.copyOf(painted, Math.max(span.end(), before * 2));
            Arrays.fill(painted, before, painted.length, -1);
            innermostAt.put(span.part(), painted);
        }
        Arrays.fill(painted, span.start(), span.end(), contents.size());
        contents.add(content);
    }

    private @Nullable Content innermost(Part part, int at) {
        int[] painted = innermostAt.getOrDefault(part, new int[0]);
        return at >= painted.length || painted[at] < 0 ? null : contents.get(painted[at]);
    }
}
