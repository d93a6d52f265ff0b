package org.tiltmeter.nlp.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.text.Sentence;

/** At whom words of one article are aimed that somebody points at, be they in a lexicon or not. */
public final class GivenWords {

    private final TermSpotter spotter;
    private final Targets targets;
    private final Standings standings;

    GivenWords(TermSpotter spotter, Targets targets, Scene scene) {
        this.spotter = spotter;
        this.targets = targets;
        this.standings = Standings.of(scene);
    }

    /** Id of the likeliest target, however unsure, or null where the article has no actor or no sentence holds the words. */
    public @Nullable String target(Span span) {
        Occurrence term = term(span);
        return term == null ? null : targets.likeliest(term, standings).target();
    }

    /** The actors that are weighed for it; none where no sentence holds the words. */
    public List<TargetCandidate> candidates(Span span) {
        Occurrence term = term(span);
        return term == null ? List.of() : targets.candidates(term, standings);
    }

    private @Nullable Occurrence term(Span span) {
        for (Sentence sentence : standings.scene().sentences()) {
            if (sentence.span().overlaps(span)) {
                return spotter.given(
                        new Clause(sentence, standings.scene().cast().in(sentence.span())), span);
            }
        }
        return null;
    }
}
