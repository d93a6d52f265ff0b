package org.tiltmeter.nlp.sourcing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;

/** "CNN cited an official as saying …" and "the official was quoted by CNN as saying …": words at second hand. */
final class AsSayingRule implements CueRule {

    private static final Set<String> RELAYED =
            Set.of("cited", "quoted", "cites", "quotes", "citing", "quoting", "cite", "quote");
    private static final Set<String> SAYING = Set.of(
            "saying", "stating", "telling", "claiming", "warning", "insisting", "adding", "calling", "describing");
    private static final int REACH = 30;

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        int as = RELAYED.contains(scope.normal(at)) ? asSaying(scope, at + 1) : -1;
        if (as < 0) {
            return null;
        }
        VerbGroup group = VerbGroup.of(scope, new ReportingVerbs.Found(RELAY, form(scope, at), new Range(at, at)));
        Range subject = new NounPhrases(scope).endingAt(group.before());
        boolean passive = group.passive();
        Range object = passive ? agent(scope, at, as) : new Range(at + 1, Math.max(at + 1, as - 1));
        Range source = passive ? subject : object;
        Range medium = passive ? object : subject;
        List<Range> content = content(scope, as + 2, passive ? subject : medium);
        return content.isEmpty() || (!passive && as == at + 1)
                ? null
                : new Candidate(source, new Range(at, at), content, Stance.NEUTRAL, medium, 0.9, "as-saying");
    }

    private static final ReportingVerb RELAY =
            new ReportingVerb("quote", Stance.NEUTRAL, Set.of(ReportingVerb.Frame.QUOTE));

    private static ReportingVerb.Form form(Scope scope, int at) {
        return scope.normal(at).endsWith("ed") ? ReportingVerb.Form.PAST : ReportingVerb.Form.GERUND;
    }

    private static int asSaying(Scope scope, int from) {
        for (int at = from; at < from + REACH && scope.holds(at); at++) {
            if (scope.isAny(at, "as") && SAYING.contains(scope.normal(at + 1))) {
                return at;
            }
            if (scope.isStop(at) || scope.opensQuotation(at)) {
                return -1;
            }
        }
        return -1;
    }

    private static @Nullable Range agent(Scope scope, int verb, int as) {
        return scope.isAny(verb + 1, "by") && as > verb + 2 ? new Range(verb + 2, as - 1) : null;
    }

    private static List<Range> content(Scope scope, int next, @Nullable Range before) {
        Clauses clauses = new Clauses(scope);
        Range after = scope.endsAt(next) || scope.isAny(next, ",") ? null : clauses.from(next);
        if (after != null) {
            return List.of(after);
        }
        int border = before == null ? -1 : before.first() - 1;
        Range stated = scope.isAny(border, ",") || scope.closesQuotation(border) ? clauses.before(border) : null;
        return stated == null ? List.of() : List.of(stated);
    }
}
