package org.tiltmeter.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Actor;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.resource.WordClasses;

/**
 * Ranks the actors of an article as targets of a term: a linear model over what the article says of each, whose softmax
 * is the probability that the term is aimed at the actor, and not at another or at somebody whom the engine does not see.
 * It weighs a bounded number of actors: those mentioned most, and those beside the term.
 */
final class TargetRanker {

    private final TargetWeights withModel = TargetWeights.withModel();
    private final TargetWeights byRules = TargetWeights.byRules();
    private final WordClasses words;

    TargetRanker(WordClasses words) {
        this.words = words;
    }

    /** The likeliest target with its probability; none in an article without actors. */
    Aim best(Occurrence term, @Nullable String tied, Standings standings) {
        List<TargetCandidate> candidates = candidates(term, tied, standings);
        TargetWeights weights = standings.scene().isScored() ? withModel : byRules;
        double[] scores = candidates.stream().mapToDouble(weights::score).toArray();
        return IntStream.range(0, scores.length)
                .boxed()
                .reduce((one, other) -> scores[other] > scores[one] ? other : one)
                .map(first -> Aim.ranked(candidates.get(first).actor(), probability(scores, first, weights)))
                .orElse(Aim.NONE);
    }

    private static double probability(double[] scores, int first, TargetWeights weights) {
        double others = Arrays.stream(scores)
                .map(score -> StrictMath.exp(score - scores[first]))
                .sum();
        return 1 / (others + StrictMath.exp(weights.nobody() - scores[first]));
    }

    /** The actors that are weighed, the most mentioned first. */
    List<TargetCandidate> candidates(Occurrence term, @Nullable String tied, Standings standings) {
        List<Sighting> beside = standings.beside(term.span());
        Setting setting = setting(term, tied, standings, beside);
        Map<Standing, List<Sighting>> weighed = new LinkedHashMap<>();
        standings.leading().forEach(standing -> weighed.put(standing, new ArrayList<>()));
        beside.forEach(sighting -> weighed.computeIfAbsent(standings.of(sighting.id()), id -> new ArrayList<>())
                .add(sighting));
        int most = standings.leading().isEmpty()
                ? 0
                : standings.leading().getFirst().mentions();
        List<TargetCandidate> candidates = new ArrayList<>();
        weighed.forEach((standing, near) -> candidates.add(candidate(new Candidacy(
                standing,
                standing.mentions() == most,
                near,
                standings.spoken(setting.speaker(), standing.id()),
                setting))));
        return candidates;
    }

    private static TargetCandidate candidate(Candidacy candidacy) {
        return new TargetCandidate(
                candidacy.standing().id(),
                Arrays.stream(TargetFeature.values())
                        .map(feature -> feature.of(candidacy))
                        .toList());
    }

    private Setting setting(Occurrence term, @Nullable String tied, Standings standings, List<Sighting> beside) {
        Span span = term.span();
        String speaker = standings.scene().speaker(span);
        return new Setting(
                span,
                term.clause().sentence().index(),
                !(standings.scene().voices().at(span) instanceof Voice.Own),
                speaker,
                IntStream.rangeClosed(term.first(), term.last())
                        .anyMatch(at -> words.is("third-person", term.clause().word(at))),
                lastPerson(span, speaker, beside),
                tied);
    }

    private static @Nullable String lastPerson(Span term, @Nullable String speaker, List<Sighting> beside) {
        return beside.stream()
                .filter(sighting -> sighting.span().compareTo(term) < 0)
                .filter(sighting -> sighting.actor().kind() == Actor.Kind.PERSON
                        && !sighting.id().equals(speaker))
                .map(Sighting::id)
                .reduce((before, after) -> after)
                .orElse(null);
    }
}
