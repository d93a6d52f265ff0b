package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Directness;
import org.tiltmeter.nlp.Attribution.Medium;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.model.Relation;
import org.tiltmeter.nlp.text.Sentence;

/** Finds who says what, in which way, and through whom. */
public final class AttributionFinder {

    /** By rules alone: attributions in reading order of their content. */
    public List<Attribution> find(List<Sentence> sentences, ActorMentions mentions) {
        Words words = new Words(sentences);
        Quotations quotations = Quotations.of(words);
        return attributions(words, quotations, RuleCandidates.of(words, quotations), mentions);
    }

    /**
     * With what a model found, whose sources, cues and contents take the place of the rules'. Rules still tell what
     * kind of source it is, how the cue presents the words, and which quotations belong to them.
     */
    public List<Attribution> find(List<Sentence> sentences, ActorMentions mentions, List<Relation> relations) {
        Words words = new Words(sentences);
        Quotations quotations = Quotations.of(words);
        List<Candidate> rules = RuleCandidates.of(words, quotations);
        return attributions(words, quotations, new RelationCandidates(words, rules).of(relations), mentions);
    }

    private static List<Attribution> attributions(
            Words words, Quotations quotations, List<Candidate> candidates, ActorMentions mentions) {
        List<Candidate> ordered = new WholeQuotations(words, quotations)
                .completed(candidates).stream()
                        .sorted(Comparator.comparingInt(AttributionFinder::place))
                        .toList();
        SecondHand secondHand = new SecondHand(words);
        SourceKinds kinds = new SourceKinds(words, mentions);
        List<Attribution> found = new ArrayList<>();
        for (Candidate candidate : ordered) {
            Candidate cited = secondHand.cited(candidate);
            Source source = kinds.of(cited.source(), AnonymityReason.given(words, place(cited)));
            found.add(attribution(words, quotations, cited, source, secondHand.medium(cited)));
        }
        return numbered(found);
    }

    private static int place(Candidate candidate) {
        Range cue = candidate.cue();
        return cue == null ? candidate.firstToken() : cue.first();
    }

    private static Attribution attribution(
            Words words, Quotations quotations, Candidate candidate, Source source, @Nullable Medium through) {
        Range cue = candidate.cue();
        return new Attribution(
                0,
                directness(quotations, candidate),
                source,
                cue == null ? null : words.span(cue),
                candidate.content().stream().map(words::span).sorted().toList(),
                candidate.stance(),
                through,
                candidate.confidence(),
                candidate.rule());
    }

    private static Directness directness(Quotations quotations, Candidate candidate) {
        Range cue = candidate.cue();
        Quotation within = cue == null ? null : quotations.at(cue.first());
        boolean inside = false;
        boolean outside = false;
        for (Range range : candidate.content()) {
            for (int at = range.first(); at <= range.last(); at++) {
                Quotation quotation = quotations.at(at);
                boolean quoted = quotation != null && !quotation.equals(within);
                inside |= quoted;
                outside |= !quoted;
            }
        }
        return inside ? (outside ? Directness.MIXED : Directness.DIRECT) : Directness.INDIRECT;
    }

    private static List<Attribution> numbered(List<Attribution> found) {
        List<Attribution> ordered =
                found.stream().sorted(Comparator.comparing(Attribution::span)).toList();
        List<Attribution> numbered = new ArrayList<>();
        for (Attribution one : ordered) {
            numbered.add(new Attribution(
                    numbered.size(),
                    one.directness(),
                    one.source(),
                    one.cue(),
                    one.content(),
                    one.stance(),
                    one.through(),
                    one.confidence(),
                    one.producer()));
        }
        return List.copyOf(numbered);
    }
}
