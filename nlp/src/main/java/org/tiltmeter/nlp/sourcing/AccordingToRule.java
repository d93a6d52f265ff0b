package org.tiltmeter.nlp.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;

/** "According to X, …" and "…, according to X". */
final class AccordingToRule implements CueRule {

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        if (!scope.isAny(at, "according") || !scope.isAny(at + 1, "to")) {
            return null;
        }
        Range source = source(scope, at + 2);
        if (source == null) {
            return null;
        }
        Range content = content(scope, at, source);
        return content == null
                ? null
                : new Candidate(
                        source, new Range(at, at + 1), List.of(content), Stance.NEUTRAL, null, 0.9, "according-to");
    }

    private static @Nullable Range source(Scope scope, int from) {
        int at = from;
        while (scope.holds(at)
                && !scope.isAny(at, ",", ":", ")")
                && !scope.isStop(at)
                && !scope.isDash(at)
                && !scope.opensQuotation(at)
                && !scope.isAny(at, "who", "which", "and", "but", "while", "as")
                && !scope.is(WordClass.AUXILIARY, at)) {
            at++;
        }
        return at == from ? null : new Range(from, at - 1);
    }

    private static @Nullable Range content(Scope scope, int cue, Range source) {
        Clauses clauses = new Clauses(scope);
        int border = cue - 1;
        while (scope.isAny(border, ",", "and", "but") || scope.isDash(border)) {
            border--;
        }
        Range before = border < scope.first() ? null : clauses.before(border);
        if (before != null && before.length() > 2) {
            return before;
        }
        int next = source.last() + 1;
        return scope.isAny(next, ",", ":") && scope.holds(next + 1) ? clauses.from(next + 1) : null;
    }
}
