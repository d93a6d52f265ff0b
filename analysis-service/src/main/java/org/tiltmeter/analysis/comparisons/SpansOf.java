package org.tiltmeter.analysis.comparisons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.comparisons.EvidenceRow.EvidenceSpan;
import org.tiltmeter.analysis.reading.ReadingDocument;
import org.tiltmeter.analysis.reading.ReadingDocument.AttributionEntry;
import org.tiltmeter.analysis.reading.ReadingDocument.Stretch;

/** Picks what concerns some actors out of a reading. */
final class SpansOf {

    private static final Comparator<EvidenceSpan> READING_ORDER =
            Comparator.comparing(EvidenceSpan::part).reversed().thenComparingInt(EvidenceSpan::start);

    private SpansOf() {}

    /** In reading order; none where nobody is asked for, as in an article that counts below the line alone. */
    static List<EvidenceSpan> actors(Set<String> actors, ReadingDocument reading) {
        if (actors.isEmpty()) {
            return List.of();
        }
        var spans = new ArrayList<EvidenceSpan>();
        for (var mention : reading.mentions()) {
            if (actors.contains(mention.actor())) {
                String voice = mention.voice().kind();
                spans.add(span(
                        "mention", mention.form(), voice, mention.span(), mention.confidence(), mention.producer()));
            }
        }
        for (var term : reading.loadedTerms()) {
            if (actors.contains(term.target())) {
                String voice = term.voice().kind();
                spans.add(
                        span("loaded-term", term.termClass(), voice, term.span(), term.confidence(), term.producer()));
            }
        }
        for (var attribution : reading.attributions()) {
            if (actors.contains(attribution.source().actor())
                    || actors.contains(attribution.source().affiliation())) {
                Stretch words = words(attribution);
                spans.add(span(
                        "attribution",
                        attribution.stance(),
                        null,
                        words,
                        attribution.confidence(),
                        attribution.producer()));
            }
        }
        spans.sort(READING_ORDER);
        return spans;
    }

    /** From the first attributed word on; without any, the cue or the source. */
    private static Stretch words(AttributionEntry attribution) {
        if (!attribution.content().isEmpty()) {
            return attribution.content().getFirst();
        }
        Stretch cue = attribution.cue();
        Stretch source = attribution.source().span();
        if (cue != null) {
            return cue;
        }
        if (source == null) {
            throw new IllegalStateException("an attribution without source, cue and content");
        }
        return source;
    }

    private static EvidenceSpan span(
            String kind, String detail, @Nullable String voice, Stretch at, double confidence, String producer) {
        return new EvidenceSpan(kind, detail, voice, at.part(), at.start(), at.end(), at.text(), confidence, producer);
    }
}
