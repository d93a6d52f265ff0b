package org.tiltmeter.quickstart.samples;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Reading;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;

/** What a reader, careful or engine, finds in an article. */
record Findings(List<Said> said, List<Loaded> loaded) {

    record Said(@Nullable Span source, @Nullable Span cue, List<Span> content) {}

    /** A loaded term; its voice is "own", the id of the actor who speaks, or why nobody can be told. */
    record Loaded(Span span, String voice, @Nullable String target) {}

    static Findings of(Reading reading) {
        return new Findings(
                reading.attributions().stream().map(Findings::said).toList(),
                reading.loadedTerms().stream()
                        .map(term -> loaded(term, reading.attributions()))
                        .toList());
    }

    private static Said said(Attribution attribution) {
        return new Said(attribution.source().span(), attribution.cue(), attribution.content());
    }

    private static Loaded loaded(LoadedTerm term, List<Attribution> attributions) {
        return new Loaded(term.span(), voice(term.voice(), attributions), term.target());
    }

    private static String voice(Voice voice, List<Attribution> attributions) {
        return switch (voice) {
            case Voice.Own own -> "own";
            case Voice.Unknown unknown -> "unknown";
            case Voice.Sourced sourced ->
                attributions.get(sourced.attribution()).source() instanceof Source.Named named
                        ? named.actor()
                        : "a source without a name";
        };
    }
}
