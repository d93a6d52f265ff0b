package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiltmeter.analysis.facts.Count;

/** In whose voice loaded terms and mentions are counted. */
public enum VoiceScope {
    OWN,
    SOURCED,
    UNKNOWN,
    ANY;

    List<Count> loadedTerms() {
        return switch (this) {
            case OWN -> List.of(Count.LOADED_OWN);
            case SOURCED -> List.of(Count.LOADED_SOURCED);
            case UNKNOWN -> List.of(Count.LOADED_UNKNOWN);
            case ANY -> List.of(Count.LOADED_OWN, Count.LOADED_SOURCED, Count.LOADED_UNKNOWN);
        };
    }

    List<Count> mentions() {
        return switch (this) {
            case OWN -> List.of(Count.MENTIONS_OWN);
            case SOURCED -> List.of(Count.MENTIONS_SOURCED);
            case UNKNOWN -> List.of(Count.MENTIONS_UNKNOWN);
            case ANY -> List.of(Count.MENTIONS_OWN, Count.MENTIONS_SOURCED, Count.MENTIONS_UNKNOWN);
        };
    }

    List<Count> labels() {
        return switch (this) {
            case OWN -> List.of(Count.LABELS_OWN);
            case SOURCED -> List.of(Count.LABELS_SOURCED);
            case UNKNOWN -> List.of(Count.LABELS_UNKNOWN);
            case ANY -> List.of(Count.LABELS_OWN, Count.LABELS_SOURCED, Count.LABELS_UNKNOWN);
        };
    }

    /** Of how many mentions the polarity was told. */
    List<Count> polarMentions() {
        return switch (this) {
            case OWN -> List.of(Count.POLAR_OWN);
            case SOURCED -> List.of(Count.POLAR_SOURCED);
            case UNKNOWN -> List.of(Count.POLAR_UNKNOWN);
            case ANY -> List.of(Count.POLAR_OWN, Count.POLAR_SOURCED, Count.POLAR_UNKNOWN);
        };
    }

    /** The sums of their polarities, in thousandths. */
    List<Count> polarity() {
        return switch (this) {
            case OWN -> List.of(Count.POLARITY_OWN);
            case SOURCED -> List.of(Count.POLARITY_SOURCED);
            case UNKNOWN -> List.of(Count.POLARITY_UNKNOWN);
            case ANY -> List.of(Count.POLARITY_OWN, Count.POLARITY_SOURCED, Count.POLARITY_UNKNOWN);
        };
    }

    /** As the API spells it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scope of that name. */
    public static Optional<VoiceScope> of(String label) {
        return Stream.of(values()).filter(voice -> voice.label().equals(label)).findFirst();
    }
}
