package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.stream.Stream;

/** The definitions of the measures, as a referee would ask for them. */
final class Catalogue {

    private static final String NONE = "";
    private static final String SHARE = "share";
    private static final String TERMS = "loaded terms";
    private static final String ATTRIBUTIONS = "attributions";

    private static final Method L1 = new Method(
            "L1",
            "loaded-term rate",
            "per 100 mentions",
            "mentions",
            "Loaded terms that target the actor, per 100 mentions of the actor, both in the voice asked for (own by"
                    + " default). References to a place and no more are not mentions. Without an actor: all terms with a"
                    + " target per 100 mentions of any actor.",
            NONE,
            List.of("Fan et al. 2019 (BASIL)", "Spinde et al. 2021 (BABE)"));

    private static final Method L5 = new Method(
            "L5",
            "own-voice share",
            SHARE,
            TERMS,
            "Loaded terms that target the actor in the outlet's own voice, of those in any voice.",
            NONE,
            List.of("our own, from the fields of BASIL"));

    private static final Method S1 = new Method(
            "S1",
            "voice share",
            SHARE,
            "attributed words",
            "Attributed words whose source is the actor, of all attributed words in the articles, whether or not they"
                    + " mention the actor. Words of nested attributions count to each source. Without an actor: words of"
                    + " any named source.",
            "All attributed words of the articles by source: named, anonymous, document, other-media, and unresolved,"
                    + " which is the mass that no source could be told for; they add up to 1.",
            List.of("Gender Gap Tracker 2021"));

    private static final Method S2 = new Method(
            "S2",
            "spoken by against spoken about",
            "attributions per mention",
            "mentions",
            "Attributions with the actor as a named source, divided by mentions of the actor in any voice. Without an"
                    + " actor: attributions to any actor, by mentions of any.",
            NONE,
            List.of("our own"));

    private static final Method S3 = new Method(
            "S3",
            "directness",
            SHARE,
            ATTRIBUTIONS,
            "Direct attributions of the actor, of all attributions with the actor as a named source. Without an actor:"
                    + " of all attributions.",
            "direct, mixed, indirect; they add up to 1.",
            List.of("Pareti 2016 (direct, mixed, indirect)"));

    private static final Method S4 = new Method(
            "S4",
            "reporting-verb stance",
            SHARE,
            "attributions with a cue",
            "Cues that doubt (claimed, alleged, insisted), of the cues of the actor's attributions. Without an actor:"
                    + " of all cues, which is the outlet's own baseline.",
            "endorse, neutral, doubt, manner; they add up to 1.",
            List.of("Floyd 2000", "Hu 2022"));

    private static final Method S8 = new Method(
            "S8",
            "anonymous sourcing",
            SHARE,
            ATTRIBUTIONS,
            "Attributions to anonymous sources that are said to belong to the actor, of these and those that the actor"
                    + " speaks by name. Without an actor: anonymous attributions, of all attributions.",
            "bare (a source), collective (officials), described (a senior Treasury official); they add up to the value.",
            List.of("the news values of the Associated Press"));

    private Catalogue() {}

    static Method of(Measure measure) {
        return switch (measure) {
            case L1 -> L1;
            case L5 -> L5;
            case S1 -> S1;
            case S2 -> S2;
            case S3 -> S3;
            case S4 -> S4;
            case S8 -> S8;
        };
    }

    static List<Method> all() {
        return Stream.of(Measure.values()).map(Catalogue::of).toList();
    }
}
