package org.tiltmeter.nlp.sourcing;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution.Stance;
import org.tiltmeter.nlp.model.Relation;

/**
 * What a model found, told in the article's tokens. Of the rules it takes what they alone know: how a cue presents the
 * words, and the medium between a source and them ("was quoted by CNN as saying").
 */
final class RelationCandidates {

    private final Words words;
    private final TreeMap<Integer, Candidate> relayedByCue = new TreeMap<>();

    /** @param rules what rules found in the same article */
    RelationCandidates(Words words, List<Candidate> rules) {
        this.words = words;
        for (Candidate rule : rules) {
            Range cue = rule.cue();
            if (cue != null && rule.through() != null) {
                relayedByCue.put(cue.first(), rule);
            }
        }
    }

    List<Candidate> of(List<Relation> relations) {
        return relations.stream().map(this::candidate).filter(Objects::nonNull).toList();
    }

    private @Nullable Candidate candidate(Relation relation) {
        Range cue = words.range(relation.cue());
        Range source = relation.source() == null ? null : words.range(relation.source());
        List<Range> content = relation.content().stream()
                .map(words::range)
                .filter(Objects::nonNull)
                .toList();
        return cue == null || content.isEmpty()
                ? null
                : new Candidate(
                        source, cue, content, stance(cue), through(cue), relation.confidence(), relation.producer());
    }

    private Stance stance(Range cue) {
        Stance stance = Stance.NEUTRAL;
        for (int at = cue.first(); at <= cue.last() && stance == Stance.NEUTRAL; at++) {
            ReportingVerbs.Found verb = ReportingVerbs.SHIPPED.at(words, at);
            Stance noun = NounRule.stance(words.normal(at));
            stance = verb != null ? verb.verb().stance() : noun != null ? noun : stance;
        }
        return stance;
    }

    private @Nullable Range through(Range cue) {
        return relayedByCue.subMap(cue.first(), true, cue.last(), true).values().stream()
                .map(Candidate::through)
                .findFirst()
                .orElse(null);
    }
}
