package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Frame;

/** What a reporting verb reports: words after it, before its clause, or on both sides of it. */
final class VerbContent {

    private final Scope scope;
    private final VerbGroup group;
    private final VerbSource subject;
    private final Clauses clauses;
    private final int next;

    VerbContent(Scope scope, VerbGroup group, VerbSource subject) {
        this.scope = scope;
        this.group = group;
        this.subject = subject;
        this.clauses = new Clauses(scope);
        this.next = afterVerb();
    }

    private int afterVerb() {
        Range source = subject.source();
        int verb = group.found().range().last() + 1;
        return subject.inverted() && source != null ? source.last() + 1 : verb;
    }

    /** The stretches, in reading order; none where the verb reports nothing here. */
    List<Range> ranges() {
        Range before = words(Side.BEFORE);
        Range after = words(Side.AFTER);
        List<Range> found = new ArrayList<>();
        boolean quotedBefore = before != null && scope.closesQuotation(before.last());
        boolean quotedAfter = after != null && scope.opensQuotation(after.first());
        boolean both = before != null && after != null && !subject.inverted() && !quotedBefore && !interrupted(before);
        if (before != null && (after == null || quotedBefore || subject.inverted() || !both)) {
            found.add(before);
        }
        boolean takesAfter = after != null && (found.isEmpty() || quotedAfter || interrupted(before));
        if (after != null && takesAfter) {
            found.add(after);
        }
        return found;
    }

    private enum Side {
        BEFORE,
        AFTER
    }

    private @Nullable Range words(Side side) {
        return switch (side) {
            case BEFORE -> mayFollowItsWords() ? wordsBefore() : null;
            case AFTER -> wordsAfter();
        };
    }

    private boolean mayFollowItsWords() {
        ReportingVerb verb = group.found().verb();
        return !group.participial() && (verb.takes(Frame.QUOTE) || verb.takes(Frame.BARE));
    }

    /** "…, the minister said." and "…, said the minister." */
    private @Nullable Range wordsBefore() {
        Range source = subject.source();
        int border = subject.inverted() || source == null ? group.before() : source.first() - 1;
        boolean bordered = scope.isAny(border, ",") || scope.closesQuotation(border) || scope.isDash(border);
        if (!bordered || border <= scope.first() || (source == null && !scope.closesQuotation(border))) {
            return null;
        }
        boolean quoted = scope.closesQuotation(border) || scope.closesQuotation(border - 1);
        if (!quoted && !standsAlone()) {
            return null;
        }
        Range before = clauses.before(border);
        boolean reported = quoted
                || introduced()
                || (before != null && clauses.hasVerb(before.first(), before.length()) && !introduces(before));
        return reported ? before : null;
    }

    /** Whether the clause of the verb has nothing more to say after it. */
    private boolean standsAlone() {
        return scope.endsAt(next)
                || scope.isAny(next, ",", ")")
                || scope.isDash(next)
                || scope.is(WordClass.TIME, next)
                || (scope.isAny(
                                next, "in", "on", "at", "during", "to", "when", "after", "as", "through", "via", "from",
                                "of")
                        && clauses.marked(next) < 0)
                || (group.found().verb().takes(Frame.TELL) && clauses.marked(next) < 0);
    }

    /** "After he had left, she said …": what stands before is no reported clause. */
    private boolean introduces(Range before) {
        boolean opener = scope.is(WordClass.PREPOSITION, before.first())
                || scope.isAny(before.first(), "when", "while", "as", "asked");
        int comma = before.first();
        while (comma < before.last() && !scope.isAny(comma, ",")) {
            comma++;
        }
        return opener && comma >= before.last();
    }

    private @Nullable Range wordsAfter() {
        ReportingVerb verb = group.found().verb();
        if (scope.isAny(next, ":")) {
            return colon();
        }
        if (subject.inverted() || (scope.isAny(next, ",") && !scope.opensQuotation(next + 1))) {
            return afterInterruption();
        }
        int marked = verb.reportsSpeech() || verb.takes(Frame.TELL) ? clauses.marked(next) : -1;
        if (marked >= 0 && (scope.opensQuotation(marked) ? verb.takes(Frame.QUOTE) || marked == next : true)) {
            return clauses.from(marked);
        }
        Range governed = new VerbObject(scope, group, clauses).words(next);
        if (governed != null && named()) {
            return upToQuotation(governed);
        }
        return governed != null || !verb.takes(Frame.BARE) ? governed : bare();
    }

    /** "The plan, he said, would fail." */
    private @Nullable Range afterInterruption() {
        int at = next;
        while (scope.holds(at)
                && !scope.opensQuotation(at)
                && at - next < 16
                && !scope.isAny(at, ",", ".", ":")
                && !scope.isDash(at)) {
            at++;
        }
        if (scope.isAny(at, ",", ":", ".") || scope.isDash(at)) {
            at++;
        }
        return scope.opensQuotation(at) || resumes(at) ? clauses.from(at) : null;
    }

    private boolean resumes(int at) {
        return scope.isAny(at - 1, ",")
                && (introduced()
                        || scope.is(WordClass.AUXILIARY, at)
                        || (scope.isAny(at, "and", "but", "because") && clauses.hasVerb(at, 12)));
    }

    private boolean interrupted(@Nullable Range before) {
        return before != null
                && !subject.inverted()
                && scope.isAny(next, ",")
                && !scope.opensQuotation(next + 1)
                && resumes(next + 1);
    }

    /** "At one point, she said, the talks had failed." */
    private boolean introduced() {
        Range source = subject.source();
        if (source == null || subject.inverted() || !scope.isAny(next, ",") || !scope.isAny(source.first() - 1, ",")) {
            return false;
        }
        Range before = clauses.before(source.first() - 1);
        return before != null && introduces(before) && clauses.startsClause(next + 1);
    }

    private @Nullable Range colon() {
        Range inSentence = scope.holds(next + 1) ? clauses.from(next + 1) : null;
        if (inSentence != null || scope.within() != null) {
            return inSentence;
        }
        int following = scope.last() + 1;
        Quotation quotation = scope.quotations().at(following);
        return quotation != null && quotation.firstToken() == following ? quotation.range() : null;
    }

    /** "what X calls Y": the sentence goes on after Y. */
    private boolean named() {
        Range source = subject.source();
        return source != null && scope.isAny(source.first() - 1, "what");
    }

    private Range upToQuotation(Range words) {
        for (int at = words.first(); at <= words.last(); at++) {
            if (scope.closesQuotation(at)) {
                return new Range(words.first(), at);
            }
            if (at > words.first()
                    && (scope.isAny(at, ",")
                            || (scope.is(WordClass.AUXILIARY, at) && !scope.isAny(at, "'s", "\u2019s")))) {
                return new Range(words.first(), at - 1);
            }
        }
        return words;
    }

    private @Nullable Range bare() {
        int at = next;
        while (scope.is(WordClass.TIME, at) || (scope.isAny(at, "on") && scope.is(WordClass.TIME, at + 1))) {
            at++;
        }
        if (group.found().verb().takes(Frame.TELL)) {
            at = Addressee.end(scope, at);
        }
        boolean clause = clauses.startsClause(at)
                || (group.found().verb().lemma().equals("say") && clauses.startsLooseClause(at));
        return scope.holds(at) && clause ? clauses.from(at) : null;
    }
}
