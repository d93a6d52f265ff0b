package org.tiltmeter.evaluation.sets.polnear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import org.tiltmeter.evaluation.score.Match;
import org.tiltmeter.evaluation.score.Pairs;
import org.tiltmeter.evaluation.score.Pairs.Pair;
import org.tiltmeter.evaluation.score.Tally;
import org.tiltmeter.evaluation.sets.polnear.Relation.Role;
import org.tiltmeter.evaluation.text.Words;

/**
 * Counts what two readings of one text share. All is counted in words without punctuation: a span is the words it
 * touches, so neither a quotation mark at its edge nor a space decides anything.
 *
 * <ul>
 *   <li>Tokens: a word belongs to a role where any relation's span of that role touches it.
 *   <li>Spans: the distinct spans of a role; a discontinuous one is one span. Two overlap where they share a word, and
 *       are exact where they are the same words.
 *   <li>Relations: a pair fits where sources, cues and contents each overlap; a role that the gold relation lacks fits
 *       only a prediction that lacks it too. Of the pairs that fit, those that share most words are taken first.
 * </ul>
 */
final class RelationCount {

    private final Words words;
    private final BitSet lexical;

    private RelationCount(Words words) {
        this.words = words;
        this.lexical = words.lexical();
    }

    /** Kinds: {@code tokens}, {@code overlap} and {@code exact} of each role ("tokens.source"), and {@code relation}. */
    static Tally of(Words words, List<Relation> gold, List<Relation> predicted) {
        RelationCount count = new RelationCount(words);
        Map<String, Match> matches = new TreeMap<>();
        for (Role role : Role.values()) {
            List<BitSet> goldSpans = count.distinct(gold, role);
            List<BitSet> predictedSpans = count.distinct(predicted, role);
            matches.put("tokens." + role, count.tokens(goldSpans, predictedSpans));
            matches.put("overlap." + role, pairs(goldSpans, predictedSpans, RelationCount::shared));
            matches.put("exact." + role, pairs(goldSpans, predictedSpans, (a, b) -> a.equals(b) ? 1 : 0));
        }
        matches.put("relation", pairs(count.roles(gold), count.roles(predicted), RelationCount::sharedInAllRoles));
        return new Tally(matches);
    }

    /** Kinds: those of the sources, of gold and predicted relations each by its own. A pair fits as in {@link #of}. */
    static Tally bySource(
            Words words, List<Relation> gold, List<Relation> predicted, Function<Relation, SourceKind> kindOf) {
        RelationCount count = new RelationCount(words);
        Map<String, Match> matches = new TreeMap<>();
        gold.forEach(relation -> matches.merge(kindOf.apply(relation).kind(), Match.of(0, 0, 1), Match::plus));
        predicted.forEach(relation -> matches.merge(kindOf.apply(relation).kind(), Match.of(0, 1, 0), Match::plus));
        for (Pair pair : Pairs.of(count.roles(gold), count.roles(predicted), RelationCount::sharedInAllRoles)) {
            matches.merge(kindOf.apply(gold.get(pair.gold())).kind(), new Match(0, 0, 1, 0), Match::plus);
            matches.merge(kindOf.apply(predicted.get(pair.predicted())).kind(), new Match(1, 0, 0, 0), Match::plus);
        }
        return new Tally(matches);
    }

    private List<BitSet> distinct(List<Relation> relations, Role role) {
        LinkedHashSet<BitSet> spans = new LinkedHashSet<>();
        relations.forEach(relation -> spans.add(words.under(relation.spans(role))));
        // A role that a relation lacks, and a span of nothing but space, has no words.
        spans.removeIf(BitSet::isEmpty);
        return List.copyOf(spans);
    }

    private Match tokens(List<BitSet> gold, List<BitSet> predicted) {
        BitSet goldWords = union(gold);
        BitSet predictedWords = union(predicted);
        return Match.of(shared(goldWords, predictedWords), predictedWords.cardinality(), goldWords.cardinality());
    }

    private BitSet union(List<BitSet> spans) {
        BitSet union = new BitSet();
        spans.forEach(union::or);
        union.and(lexical);
        return union;
    }

    /** The words of each role of each relation, in the order of {@link Role}. */
    private List<List<BitSet>> roles(List<Relation> relations) {
        List<List<BitSet>> all = new ArrayList<>();
        for (Relation relation : relations) {
            List<BitSet> roles = new ArrayList<>();
            for (Role role : Role.values()) {
                roles.add(words.under(relation.spans(role)));
            }
            all.add(roles);
        }
        return all;
    }

    private static <T> Match pairs(List<T> gold, List<T> predicted, ToIntBiFunction<T, T> overlap) {
        return Match.of(Pairs.count(gold, predicted, overlap), predicted.size(), gold.size());
    }

    private static int sharedInAllRoles(List<BitSet> gold, List<BitSet> predicted) {
        int sum = 0;
        for (int i = 0; i < gold.size(); i++) {
            int shared = shared(gold.get(i), predicted.get(i));
            boolean bothLackIt = gold.get(i).isEmpty() && predicted.get(i).isEmpty();
            if (shared == 0 && !bothLackIt) {
                return 0;
            }
            sum += shared;
        }
        return sum;
    }

    private static int shared(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
