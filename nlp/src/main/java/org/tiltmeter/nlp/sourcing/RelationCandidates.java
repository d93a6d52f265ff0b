package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.model.Relation;

/**
 * What a model found, told in the article's tokens. Of the rules it takes what they alone know: how a cue presents the
 * words, the medium between a source and them ("was quoted by CNN as saying"), quotations that are signed, and nouns of
 * saying that the model passed over.
 */
final class RelationCandidates {

    private final Words words;
    private final TreeMap<Integer, Candidate> relayedByCue = new TreeMap<>();
    private final RelationSources sources;
    private final List<Candidate> signed;
    private final List<Candidate> nouns;

    /** @param rules what rules found in the same article */
    RelationCandidates(Words words, List<Candidate> rules) {
        this.words = words;
        for (Candidate rule : rules) {
            Range cue = rule.cue();
            if (cue != null && rule.through() != null) {
                relayedByCue.put(cue.first(), rule);
            }
        }
        sources = new RelationSources(words, rules);
        nouns = rules.stream()
                .filter(rule -> rule.source() != null && rule.rule().startsWith(NounRule.NAME))
                .toList();
        signed = rules.stream()
                .filter(rule -> rule.rule().equals(SignedQuotationRule.NAME))
                .toList();
    }

    List<Candidate> of(List<Relation> relations) {
        List<Candidate> candidates = new ArrayList<>(
                relations.stream().map(this::candidate).filter(Objects::nonNull).toList());
        NavigableMap<Integer, Integer> lastByFirst = new TreeMap<>();
        candidates.stream()
                .flatMap(candidate -> candidate.content().stream())
                .forEach(range -> lastByFirst.merge(range.first(), range.last(), Math::max));
        signed.stream()
                .filter(quotation -> !isGiven(quotation.content().getFirst(), lastByFirst))
                .forEach(candidates::add);
        candidates.addAll(missed(candidates));
        return candidates;
    }

    /** "The ministry's statement on Monday that …", where the model sees neither who says something nor anything said. */
    private List<Candidate> missed(List<Candidate> seen) {
        BitSet told = new BitSet();
        for (Candidate candidate : seen) {
            mark(told, candidate.cue());
            candidate.content().forEach(range -> mark(told, range));
        }
        return nouns.stream()
                .filter(noun -> noun.cue() != null && !told.get(noun.cue().first()))
                .toList();
    }

    private static void mark(BitSet marked, @Nullable Range range) {
        if (range != null) {
            marked.set(range.first(), range.last() + 1);
        }
    }

    /** Whether the model gave somebody a quotation from its beginning to its end, maybe without its marks. */
    private static boolean isGiven(Range quotation, NavigableMap<Integer, Integer> lastByFirst) {
        Map.Entry<Integer, Integer> content = lastByFirst.floorEntry(quotation.first() + 1);
        return content != null && content.getValue() >= quotation.last() - 1;
    }

    private @Nullable Candidate candidate(Relation relation) {
        Range cue = words.range(relation.cue());
        List<Range> content = relation.content().stream()
                .map(words::range)
                .filter(Objects::nonNull)
                .filter(this::saysSomething)
                .toList();
        if (cue == null || content.isEmpty()) {
            return null;
        }
        Candidate relayed = relayed(cue);
        Range through = relayed == null ? null : relayed.through();
        Span found = relation.source();
        Range source = sources.of(found == null ? null : words.range(found), cue);
        boolean citing = through != null && source != null && through.overlaps(source);
        return new Candidate(
                citing && relayed != null ? relayed.source() : source,
                cue,
                content,
                stance(cue),
                through,
                relation.confidence(),
                relation.producer());
    }

    /** What a rule says of a cue that puts a medium between. */
    private @Nullable Candidate relayed(Range cue) {
        Map.Entry<Integer, Candidate> rule = relayedByCue.ceilingEntry(cue.first());
        return rule == null || rule.getKey() > cue.last() ? null : rule.getValue();
    }

    /** Not "that" or "to the" alone. */
    private boolean saysSomething(Range content) {
        for (int at = content.first(); at <= content.last(); at++) {
            String normal = words.normal(at);
            boolean empty = WordClass.DETERMINER.holds(normal)
                    || WordClass.PREPOSITION.holds(normal)
                    || WordClass.COMPLEMENTIZER.holds(normal)
                    || WordClass.COORDINATOR.holds(normal);
            if (words.isWord(at) && !empty) {
                return true;
            }
        }
        return false;
    }

    /** That of the first verb or noun of saying that is not neutral. */
    private Stance stance(Range cue) {
        Stance stance = Stance.NEUTRAL;
        for (int at = cue.first(); at <= cue.last() && stance == Stance.NEUTRAL; at++) {
            ReportingVerbs.Found verb = ReportingVerbs.SHIPPED.at(words, at);
            Stance noun = NounRule.stance(words.normal(at));
            stance = verb != null ? verb.verb().stance() : noun != null ? noun : stance;
        }
        return stance;
    }
}
