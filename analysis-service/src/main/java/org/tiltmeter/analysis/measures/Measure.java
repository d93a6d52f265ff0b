package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiltmeter.analysis.facts.Count;
import org.tiltmeter.statistics.Ratio;

/** The measures that are computed. What each means, in words, is in the {@link Catalogue}. */
public enum Measure {
    /** Loaded-term rate. */
    L1,
    /** Own-voice share. */
    L5,
    /** Voice share. */
    S1,
    /** Spoken by against spoken about. */
    S2,
    /** Directness. */
    S3,
    /** Reporting-verb stance. */
    S4,
    /** Anonymous sourcing. */
    S8;

    /** A named part of a measure, as a share of the measure's denominator. */
    record Share(String name, Count count) {}

    /** How its sums become a figure. */
    public Ratio ratio() {
        return switch (this) {
            case L1 -> new Ratio(100, Double.POSITIVE_INFINITY);
            case S2 -> new Ratio(1, Double.POSITIVE_INFINITY);
            case L5, S1, S3, S4, S8 -> new Ratio(1, 1);
        };
    }

    List<Share> parts() {
        return switch (this) {
            case L1, L5, S2 -> List.of();
            case S1 ->
                List.of(
                        new Share("named", Count.WORDS_NAMED),
                        new Share("anonymous", Count.WORDS_ANONYMOUS),
                        new Share("document", Count.WORDS_DOCUMENT),
                        new Share("other-media", Count.WORDS_OTHER_MEDIA),
                        new Share("unresolved", Count.WORDS_UNRESOLVED));
            case S3 ->
                List.of(
                        new Share("direct", Count.DIRECT),
                        new Share("mixed", Count.MIXED),
                        new Share("indirect", Count.INDIRECT));
            case S4 ->
                List.of(
                        new Share("endorse", Count.ENDORSE),
                        new Share("neutral", Count.NEUTRAL),
                        new Share("doubt", Count.DOUBT),
                        new Share("manner", Count.MANNER));
            case S8 ->
                List.of(
                        new Share("bare", Count.ANONYMOUS_BARE),
                        new Share("collective", Count.ANONYMOUS_COLLECTIVE),
                        new Share("described", Count.ANONYMOUS_DESCRIBED));
        };
    }

    /** Whether the figure depends on whose voice is asked for. */
    public boolean hasVoice() {
        return this == L1;
    }

    /** What is divided by what, in an article; the denominator of S1 is the whole article's, whoever is asked for. */
    Fraction fraction(VoiceScope voice) {
        List<Count> counts = parts().stream().map(Share::count).toList();
        return switch (this) {
            case L1 -> new Fraction(voice.loadedTerms(), voice.mentions());
            case L5 -> new Fraction(VoiceScope.OWN.loadedTerms(), VoiceScope.ANY.loadedTerms());
            case S1 -> new Fraction(List.of(Count.WORDS_NAMED), List.of(Count.WORDS));
            case S2 -> new Fraction(List.of(Count.SPOKEN), VoiceScope.ANY.mentions());
            case S3 -> new Fraction(List.of(Count.DIRECT), counts);
            case S4 -> new Fraction(List.of(Count.DOUBT), counts);
            case S8 -> new Fraction(counts, List.of(Count.ATTRIBUTIONS));
        };
    }

    /** The measure of that id. */
    public static Optional<Measure> of(String id) {
        return Stream.of(values()).filter(measure -> measure.name().equals(id)).findFirst();
    }
}
