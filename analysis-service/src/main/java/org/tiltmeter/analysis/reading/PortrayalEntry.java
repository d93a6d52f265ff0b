package org.tiltmeter.analysis.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.reading.ReadingDocument.Stretch;
import org.tiltmeter.analysis.reading.ReadingDocument.VoiceEntry;

/** How an article shows its actors, as the API and the archive write it. */
public record PortrayalEntry(
        List<LabelEntry> labels,
        List<ScareQuoteEntry> scareQuotes,
        List<EpistemicWordEntry> epistemicWords,
        List<EventEntry> events) {

    public PortrayalEntry {
        labels = List.copyOf(labels);
        scareQuotes = List.copyOf(scareQuotes);
        epistemicWords = List.copyOf(epistemicWords);
        events = List.copyOf(events);
    }

    /** Judging words on a mention. */
    public record LabelEntry(
            int index,
            Stretch span,
            String actor,
            Stretch mention,
            VoiceEntry voice,
            double confidence,
            String producer) {}

    /** A phrase that the writer keeps away from; {@code actor} is null where it stands beside none. */
    public record ScareQuoteEntry(
            int index, Stretch span, @Nullable String actor, VoiceEntry voice, double confidence, String producer) {}

    /** A word that says how far something is true; {@code actor} is null where it says it of none. */
    public record EpistemicWordEntry(
            int index,
            Stretch span,
            String kind,
            @Nullable String actor,
            VoiceEntry voice,
            double confidence,
            String producer) {}

    /** Something done by or to an actor. */
    public record EventEntry(
            int index,
            Stretch span,
            @Nullable String agent,
            @Nullable String patient,
            String form,
            boolean harm,
            VoiceEntry voice,
            double confidence,
            String producer) {}
}
