package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by cues: reporting verbs, nouns of saying, "according to", a speaker before a colon. A rule reads one
 * sentence, of bounded length, so that time is linear in the article.
 */
final class RuleCandidates {

    private static final List<CueRule> RULES = List.of(
            new AsSayingRule(),
            new HearsayRule(),
            new AccordingToRule(),
            new VerbRule(),
            new NounRule(),
            new SpeakerRule(),
            new SignedQuotationRule());

    private RuleCandidates() {}

    /** In reading order of the cues. */
    static List<Candidate> of(Words words, Quotations quotations) {
        List<Candidate> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Quotation quotation = quotations.at(at);
            Candidate candidate = quotation != null && quotation.isShort()
                    ? null
                    : candidate(Scope.at(words, quotations, at), at, found);
            if (candidate != null) {
                found.add(candidate);
                Range cue = candidate.cue();
                at = cue == null ? at : Math.max(at, cue.last());
            }
        }
        return found;
    }

    private static @Nullable Candidate candidate(Scope scope, int at, List<Candidate> earlier) {
        if (!scope.holds(at)) {
            return null;
        }
        for (CueRule rule : RULES) {
            Candidate candidate = rule.at(scope, at, earlier);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }
}
