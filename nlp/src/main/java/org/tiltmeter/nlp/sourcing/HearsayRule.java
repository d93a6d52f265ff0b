package org.tiltmeter.nlp.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;

/** "is said to …", "it was reported that …", "were alleged to …": words that nobody in the sentence stands for. */
final class HearsayRule implements CueRule {

    private static final Map<String, Stance> PARTICIPLES = Map.of(
            "said", Stance.NEUTRAL,
            "believed", Stance.NEUTRAL,
            "thought", Stance.NEUTRAL,
            "reported", Stance.NEUTRAL,
            "understood", Stance.ENDORSE,
            "alleged", Stance.DOUBT,
            "claimed", Stance.DOUBT,
            "rumored", Stance.DOUBT,
            "rumoured", Stance.DOUBT);

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        Stance stance = PARTICIPLES.get(scope.normal(at));
        if (stance == null || !scope.isAny(at + 1, "to", "that")) {
            return null;
        }
        VerbGroup group = VerbGroup.of(
                scope,
                new ReportingVerbs.Found(
                        new ReportingVerb(scope.normal(at), stance, Set.of()),
                        ReportingVerb.Form.PAST,
                        new Range(at, at)));
        if (!group.be() || (scope.isAny(at + 1, "that") && !scope.isAny(group.before(), "it"))) {
            return null;
        }
        Range content = new Clauses(scope).from(at + 1);
        return content == null || content.length() < 2
                ? null
                : new Candidate(
                        null, new Range(at, at), List.of(content), stance, null, 0.5, "hearsay:" + scope.normal(at));
    }
}
