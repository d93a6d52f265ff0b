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
    /** Labelling. */
    L2,
    /** Term classes. */
    L3,
    /** Target polarity. */
    L4,
    /** Own-voice share. */
    L5,
    /** Scare quotes. */
    L8,
    /** Agency. */
    L9,
    /** Voice share. */
    S1,
    /** Spoken by against spoken about. */
    S2,
    /** Directness. */
    S3,
    /** Reporting-verb stance. */
    S4,
    /** Prominence. */
    S5,
    /** Source roles. */
    S6,
    /** Anonymous sourcing. */
    S8,
    /** Single-source dependence. */
    S9,
    /** Right of reply. */
    S10,
    /** Second-hand sourcing. */
    S11;

    private static final double THOUSANDTH = 0.001;

    /**
     * A named part of a measure, per one of the measure's denominator.
     *
     * @param scale by what the quotient is multiplied
     */
    record Share(String name, Count count, double scale) {

        Share(String name, Count count) {
            this(name, count, 1);
        }
    }

    /** How its sums become a figure. */
    public Ratio ratio() {
        return switch (this) {
            case L1, L2, L8 -> new Ratio(100, Double.POSITIVE_INFINITY);
            case S2 -> new Ratio(1, Double.POSITIVE_INFINITY);
            case L4 -> new Ratio(THOUSANDTH, -1, 1);
            case L3, L5, L9, S1, S3, S4, S5, S6, S8, S9, S10, S11 -> new Ratio(1, 1);
        };
    }

    List<Share> parts() {
        return switch (this) {
            case L1, L2, L4, L5, L8, S2, S9 -> List.of();
            case L3 ->
                List.of(
                        new Share("subjective-intensifier", Count.CLASS_INTENSIFIER),
                        new Share("one-sided", Count.CLASS_ONE_SIDED),
                        new Share("label", Count.CLASS_LABEL),
                        new Share("factive", Count.CLASS_FACTIVE),
                        new Share("assertive", Count.CLASS_ASSERTIVE),
                        new Share("implicative", Count.CLASS_IMPLICATIVE),
                        new Share("hedge", Count.CLASS_HEDGE));
            case L9 ->
                List.of(
                        new Share("agent", Count.AGENT),
                        new Share("patient", Count.PATIENT),
                        new Share("agentless-harm", Count.AGENTLESS_HARM));
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
            case S5 ->
                List.of(
                        new Share("headline", Count.FIRST_IN_HEADLINE),
                        new Share("lead", Count.FIRST_IN_LEAD),
                        new Share("later", Count.FIRST_LATER),
                        new Share("position", Count.FIRST_PLACE, THOUSANDTH));
            case S6 ->
                List.of(
                        new Share("official", Count.ROLE_OFFICIAL),
                        new Share("politician", Count.ROLE_POLITICIAN),
                        new Share("expert", Count.ROLE_EXPERT),
                        new Share("business", Count.ROLE_BUSINESS),
                        new Share("civil-society", Count.ROLE_CIVIL_SOCIETY),
                        new Share("witness", Count.ROLE_WITNESS),
                        new Share("ordinary", Count.ROLE_ORDINARY),
                        new Share("other-media", Count.ROLE_OTHER_MEDIA),
                        new Share("document", Count.ROLE_DOCUMENT),
                        new Share("anonymous", Count.ROLE_ANONYMOUS),
                        new Share("unknown", Count.ROLE_UNKNOWN));
            case S10 ->
                List.of(
                        new Share("heard", Count.REPLY_HEARD),
                        new Share("declined", Count.REPLY_DECLINED),
                        new Share("not-heard", Count.REPLY_NONE));
            case S11 ->
                List.of(
                        new Share("other-media", Count.SECOND_MEDIA),
                        new Share("social-media", Count.SECOND_SOCIAL),
                        new Share("press-release", Count.SECOND_RELEASE),
                        new Share("document", Count.SECOND_DOCUMENT));
            case S8 ->
                List.of(
                        new Share("bare", Count.ANONYMOUS_BARE),
                        new Share("collective", Count.ANONYMOUS_COLLECTIVE),
                        new Share("described", Count.ANONYMOUS_DESCRIBED));
        };
    }

    /** Whether the figure depends on whose voice is asked for. */
    public boolean hasVoice() {
        return this == L1 || this == L2 || this == L4;
    }

    /** What is divided by what, in an article; the denominator of S1 is the whole article's, whoever is asked for. */
    Fraction fraction(VoiceScope voice) {
        List<Count> counts = parts().stream().map(Share::count).toList();
        return switch (this) {
            case L1 -> new Fraction(voice.loadedTerms(), voice.mentions());
            case L2 -> new Fraction(voice.labels(), voice.mentions());
            case L3 -> new Fraction(List.of(Count.CLASS_ONE_SIDED), counts);
            case L4 -> new Fraction(voice.polarity(), voice.polarMentions());
            case L5 -> new Fraction(VoiceScope.OWN.loadedTerms(), VoiceScope.ANY.loadedTerms());
            case L8 -> new Fraction(List.of(Count.SCARE_QUOTES), VoiceScope.OWN.mentions());
            case L9 -> new Fraction(List.of(Count.AGENT), List.of(Count.AGENT, Count.PATIENT));
            case S1 -> new Fraction(List.of(Count.WORDS_NAMED), List.of(Count.WORDS));
            case S2 -> new Fraction(List.of(Count.SPOKEN), VoiceScope.ANY.mentions());
            case S3 -> new Fraction(List.of(Count.DIRECT), counts);
            case S4 -> new Fraction(List.of(Count.DOUBT), counts);
            case S5 ->
                new Fraction(
                        List.of(Count.FIRST_IN_HEADLINE, Count.FIRST_IN_LEAD),
                        List.of(Count.FIRST_IN_HEADLINE, Count.FIRST_IN_LEAD, Count.FIRST_LATER));
            case S8 -> new Fraction(counts, List.of(Count.ATTRIBUTIONS));
            case S6 -> new Fraction(List.of(Count.ROLE_OFFICIAL), counts);
            case S10 -> new Fraction(List.of(Count.REPLY_HEARD), counts);
            case S9 -> new Fraction(List.of(Count.SINGLE_SOURCE), List.of(Count.WITH_SOURCE));
            case S11 -> new Fraction(counts, List.of(Count.DIRECT, Count.MIXED, Count.INDIRECT));
        };
    }

    /** The measure of that id. */
    public static Optional<Measure> of(String id) {
        return Stream.of(values()).filter(measure -> measure.name().equals(id)).findFirst();
    }
}
