package org.tiltmeter.nlp.sourcing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.text.Resources;

/** "X's claim that …", "the ministry's statement on Monday that …", "made a statement that …". */
final class NounRule implements CueRule {

    /** What its candidates' rule begins with. */
    static final String NAME = "noun:";

    private static final Map<String, Stance> NOUNS = nouns();
    private static final int REACH = 6;

    @Override
    public @Nullable Candidate at(Scope scope, int at, List<Candidate> earlier) {
        Stance stance = NOUNS.get(scope.normal(at));
        int that = stance == null || !modified(scope, at) ? -1 : that(scope, at + 1);
        if (stance == null || that < 0) {
            return null;
        }
        Range content = new Clauses(scope).from(that);
        if (content == null || content.length() < 3) {
            return null;
        }
        Range source = source(scope, at, that);
        return new Candidate(
                source,
                new Range(at, at),
                List.of(content),
                stance,
                null,
                source == null ? 0.5 : 0.8,
                NAME + scope.normal(at));
    }

    /** How a noun of saying presents what it reports; null where a word is none. */
    static @Nullable Stance stance(String normal) {
        return NOUNS.get(normal);
    }

    private static boolean modified(Scope scope, int noun) {
        return noun > scope.first()
                && (scope.is(WordClass.DETERMINER, noun - 1)
                        || scope.is(WordClass.POSSESSIVE, noun - 1)
                        || scope.isAny(noun - 1, "'s", "\u2019s")
                        || scope.isWord(noun - 1))
                && !scope.is(WordClass.PRONOUN, noun - 1);
    }

    private static int that(Scope scope, int from) {
        for (int at = from; at < from + REACH && scope.holds(at); at++) {
            if (scope.isAny(at, "that")) {
                return at + 1 <= scope.last() && startsClause(scope, at + 1) ? at : -1;
            }
            boolean adjunct = scope.is(WordClass.TIME, at)
                    || scope.isAny(at, "on", "in", "by", "from", "of", "the")
                    || scope.isCapitalised(at);
            if (!adjunct) {
                return -1;
            }
        }
        return -1;
    }

    /** Not "the report that was published". */
    private static boolean startsClause(Scope scope, int at) {
        return scope.is(WordClass.PREPOSITION, at) || new Clauses(scope).startsClause(at);
    }

    private static @Nullable Range source(Scope scope, int noun, int that) {
        for (int at = noun + 1; at + 1 < that; at++) {
            if (scope.isAny(at, "by", "from")) {
                return new Range(at + 1, that - 1);
            }
        }
        NounPhrases phrases = new NounPhrases(scope);
        for (int at = noun - 1; at > noun - 5 && at >= scope.first(); at--) {
            if (scope.isAny(at, "his", "her", "their", "its", "my", "our", "your")) {
                return new Range(at, at);
            }
            if (scope.isAny(at, "'s", "\u2019s", "'", "\u2019") && at > scope.first()) {
                int start = phrases.startOf(at - 1);
                return start < 0 ? null : possessor(scope, start, at - 1);
            }
            if (scope.is(WordClass.DETERMINER, at)) {
                return scope.is(WordClass.LIGHT_VERB, at - 1) ? phrases.endingAt(at - 2) : null;
            }
        }
        return null;
    }

    /** Before a possessive the phrase starts at its last determiner: "follow | the ministry's statement". */
    private static Range possessor(Scope scope, int start, int last) {
        for (int at = last; at > start; at--) {
            if (scope.is(WordClass.DETERMINER, at)) {
                return new Range(at, last);
            }
        }
        return new Range(start, last);
    }

    private static Map<String, Stance> nouns() {
        Map<String, Stance> nouns = new HashMap<>();
        for (String entry : Resources.entries(NounRule.class, "reporting-nouns.tsv")) {
            String[] fields = entry.split("\t", -1);
            nouns.put(fields[0], Stance.valueOf(fields[1].toUpperCase(Locale.ROOT)));
        }
        return Map.copyOf(nouns);
    }
}
