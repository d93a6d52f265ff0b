package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;

/** "LAVROV: We will not leave." and "Pence: “I said no.”" */
final class SpeakerRule implements CueRule {

    private static final int LONGEST = 6;

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        if (!scope.isAny(at, ":") || at - scope.first() > LONGEST || at == scope.first() || scope.within() != null) {
            return null;
        }
        Range source = new Range(scope.first(), at - 1);
        Range content = scope.holds(at + 1) ? new Clauses(scope).from(at + 1) : null;
        if (content == null
                || content.length() < 3
                || !(shouted(scope, source) || (named(scope, source) && scope.opensQuotation(at + 1)))) {
            return null;
        }
        return new Candidate(source, new Range(at, at), List.of(content), Stance.NEUTRAL, null, 0.7, "speaker-colon");
    }

    private static boolean named(Scope scope, Range source) {
        for (int at = source.first(); at <= source.last(); at++) {
            if (!scope.isCapitalised(at) && !scope.isAny(at, "(", ")", "-", "of", "the")) {
                return false;
            }
        }
        return true;
    }

    private static boolean shouted(Scope scope, Range source) {
        boolean letters = false;
        for (int at = source.first(); at <= source.last(); at++) {
            String text = scope.words().text(at);
            if (text.chars().anyMatch(Character::isLowerCase)) {
                return false;
            }
            letters |= text.length() > 2 && scope.isCapitalised(at);
        }
        return letters;
    }
}
