package org.tiltmeter.analysis.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.reading.ReadingDocument.Stretch;
import org.tiltmeter.analysis.reading.ReadingDocument.VoiceEntry;

/** Where an article has its knowledge from, as the API and the archive write it. */
public record ProvenanceEntry(
        List<SourceRoleEntry> roles, List<ChannelEntry> channels, List<AccusationEntry> accusations) {

    public ProvenanceEntry {
        roles = List.copyOf(roles);
        channels = List.copyOf(channels);
        accusations = List.copyOf(accusations);
    }

    /** In which role the source of an attribution speaks. */
    public record SourceRoleEntry(
            int index, int attribution, Stretch span, String role, double confidence, String producer) {}

    /** That an attribution comes at second hand. */
    public record ChannelEntry(
            int index, int attribution, Stretch span, String kind, double confidence, String producer) {}

    /** That an actor is accused; {@code answer} is null where the article has none and says so nowhere. */
    public record AccusationEntry(
            int index,
            Stretch span,
            String accused,
            String reply,
            @Nullable Stretch answer,
            VoiceEntry voice,
            double confidence,
            String producer) {}
}
