package org.tiltmeter.nlp.sourcing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.sourcing.ReportingVerb.Frame;

/**
 * Who says what a model's cue marks: whom the model found, where syntax has nothing against it. Whoever is told says
 * nothing, whoever stands beside the cue by a rule says it rather than somebody of another sentence, and a source is no
 * article alone.
 */
final class RelationSources {

    private static final Set<String> OPENERS = Set.of("the", "a", "an", "whose");

    private final Words words;
    private final TreeMap<Integer, Range> ruleByCue = new TreeMap<>();

    /** @param rules what rules found in the same article */
    RelationSources(Words words, List<Candidate> rules) {
        this.words = words;
        for (Candidate rule : rules) {
            Range cue = rule.cue();
            if (cue != null && rule.source() != null) {
                ruleByCue.put(cue.first(), rule.source());
            }
        }
    }

    /**
     * Who says it, or null where nobody is named.
     *
     * @param found whom the model found, or null
     */
    @Nullable
    Range of(@Nullable Range found, Range cue) {
        Scope scope = new Scope(words, Quotations.NONE, words.sentence(words.sentenceOf(cue.first())), null);
        if (found != null && isBeside(found, cue)) {
            return found.first() < cue.first() && isTold(scope, cue) ? agent(scope, cue) : opened(scope, found, cue);
        }
        Map.Entry<Integer, Range> rule = ruleByCue.ceilingEntry(cue.first());
        return rule != null && rule.getKey() <= cue.last() && isBeside(rule.getValue(), cue) ? rule.getValue() : found;
    }

    private boolean isBeside(Range source, Range cue) {
        return words.sentenceOf(source.first()) == words.sentenceOf(cue.first());
    }

    /** "was told that …", "were asked whether …". */
    private boolean isTold(Scope scope, Range cue) {
        for (int at = cue.first(); at <= cue.last(); at++) {
            ReportingVerbs.Found verb = ReportingVerbs.SHIPPED.at(words, at);
            if (verb != null
                    && (verb.verb().takes(Frame.TELL) || verb.verb().takes(Frame.ASK))
                    && VerbGroup.of(scope, verb).passive()) {
                return true;
            }
        }
        return false;
    }

    /** "was told by Marlow". */
    private @Nullable Range agent(Scope scope, Range cue) {
        int by = scope.isAny(cue.last(), "by") ? cue.last() : cue.last() + 1;
        return scope.isAny(by, "by") ? new NounPhrases(scope).startingAt(by + 1) : null;
    }

    /** "the" is the beginning of what follows it up to the cue. */
    private Range opened(Scope scope, Range found, Range cue) {
        int next = found.last() + 1;
        boolean opens = found.length() == 1 && OPENERS.contains(words.normal(found.first()));
        if (!opens || !scope.isWord(next) || cue.contains(next)) {
            return found;
        }
        Range phrase = new NounPhrases(scope).startingAt(next);
        int last = found.last();
        while (phrase != null && last < phrase.last() && !cue.contains(last + 1) && continues(scope, last + 1)) {
            last++;
        }
        return new Range(found.first(), last);
    }

    private boolean continues(Scope scope, int at) {
        boolean adverb = scope.is(WordClass.ADVERB, at) || words.normal(at).endsWith("ly");
        return !adverb && !scope.is(WordClass.IRREGULAR_PAST, at) && !scope.isAny(at, "'s", "\u2019s", "'", "\u2019");
    }
}
