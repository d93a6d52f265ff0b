package org.tiltmeter.nlp.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.ArticleText;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Attribution.Directness;
import org.tiltmeter.nlp.Attribution.Medium;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.text.Sentence;

/**
 * Finds who says what, by cues: reporting verbs, nouns of saying, "according to", a speaker before a colon. A rule
 * reads one sentence, of bounded length, so that time is linear in the article.
 */
public final class AttributionFinder {

    private static final List<CueRule> RULES = List.of(
            new AsSayingRule(),
            new HearsayRule(),
            new AccordingToRule(),
            new VerbRule(),
            new NounRule(),
            new SpeakerRule());

    /** Attributions in reading order of their content. */
    public List<Attribution> find(List<Sentence> sentences, ArticleText article, ActorMentions mentions) {
        Words words = new Words(sentences);
        Quotations quotations = Quotations.of(words);
        List<Candidate> candidates = new WholeQuotations(words, quotations).completed(candidates(words, quotations));
        return attributions(words, quotations, candidates, mentions);
    }

    private static List<Candidate> candidates(Words words, Quotations quotations) {
        List<Candidate> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Quotation quotation = quotations.at(at);
            Candidate candidate = quotation != null && quotation.isShort()
                    ? null
                    : candidate(Scope.at(words, quotations, at), at, found);
            if (candidate != null) {
                found.add(candidate);
                Range cue = candidate.cue();
                at = cue == null ? at : Math.max(at, cue.last());
            }
        }
        return found;
    }

    private static @Nullable Candidate candidate(Scope scope, int at, List<Candidate> earlier) {
        if (!scope.holds(at)) {
            return null;
        }
        for (CueRule rule : RULES) {
            Candidate candidate = rule.at(scope, at, earlier);
            if (candidate != null) {
                return candidate;
            }
        }
        return null;
    }

    private static List<Attribution> attributions(
            Words words, Quotations quotations, List<Candidate> candidates, ActorMentions mentions) {
        List<Candidate> ordered = candidates.stream()
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
