package org.tiltmeter.analysis.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading as the API and the archive write it: every span with the text that it covers, enums in lower case with
 * hyphens. Offsets are UTF-16 code units in the part as submitted, end exclusive. Portrayal and provenance are absent from
 * readings that were made before there was any.
 */
public record ReadingDocument(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID articleId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer revision,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String contentHash,
        String methodVersion,
        String offsetUnit,
        List<Stretch> sentences,
        List<ActorEntry> actors,
        List<MentionEntry> mentions,
        List<AttributionEntry> attributions,
        List<LoadedTermEntry> loadedTerms,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable PortrayalEntry portrayal,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ProvenanceEntry provenance,
        Unresolved unresolved,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Stretch unreadFrom) {

    public ReadingDocument {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        mentions = List.copyOf(mentions);
        attributions = List.copyOf(attributions);
        loadedTerms = List.copyOf(loadedTerms);
    }

    /** A span and what it covers. */
    public record Stretch(String part, int start, int end, String text) {}

    /** An actor of the article. */
    public record ActorEntry(String id, String kind, String name) {}

    /** Who speaks: {@code own}, {@code sourced} by an attribution, or {@code unknown}. */
    public record VoiceEntry(
            String kind,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer attribution) {}

    /** A reference to an actor; {@code actor} is null where it stayed unresolved, {@code polarity} without a model. */
    public record MentionEntry(
            int index,
            Stretch span,
            String form,
            @Nullable String actor,
            VoiceEntry voice,
            @Nullable Double polarity,
            double confidence,
            String producer) {}

    /** Who an attribution says the words come from; which members there are depends on {@code kind}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceEntry(
            String kind,
            @JsonInclude @Nullable Stretch span,
            @Nullable String actor,
            @Nullable String grade,
            @Nullable String affiliation,
            @Nullable Boolean reasonGiven,
            @Nullable String outlet) {}

    /** A medium that words come through at second hand. */
    public record MediumEntry(Stretch span, String name) {}

    /** Words that the article attributes to a source. */
    public record AttributionEntry(
            int index,
            String directness,
            SourceEntry source,
            @Nullable Stretch cue,
            List<Stretch> content,
            String stance,
            @Nullable MediumEntry through,
            double confidence,
            String producer) {

        public AttributionEntry {
            content = List.copyOf(content);
        }
    }

    /** A word or phrase that judges; {@code target} and {@code polarity} are null where none could be told. */
    public record LoadedTermEntry(
            int index,
            Stretch span,
            String termClass,
            VoiceEntry voice,
            @Nullable String target,
            @Nullable String polarity,
            double confidence,
            String producer) {}

    /** How much could not be told. */
    public record Unresolved(int mentions, int attributions, int targets) {}
}
