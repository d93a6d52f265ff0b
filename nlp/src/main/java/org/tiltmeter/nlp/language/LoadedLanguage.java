package org.tiltmeter.nlp.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.resource.WordClasses;
import org.tiltmeter.nlp.text.Sentence;

/** Finds the loaded terms of an article, with the voice and the target of each. Immutable: one serves all threads. */
public final class LoadedLanguage {

    private final TermSpotter spotter;
    private final MarkedTerms markedTerms;
    private final LiteralUses literalUses = new LiteralUses();
    private final Targets targets;

    /** @throws IllegalStateException naming file and line where one of the lexicons is malformed */
    public LoadedLanguage() {
        WordClasses words = new WordClasses("language/clause-words.txt");
        spotter = new TermSpotter(new Lexicon(), words);
        markedTerms = new MarkedTerms(words);
        targets = new Targets(words);
    }

    /** All loaded terms in reading order: those of the lexicons, and those that a model marks. */
    public List<LoadedTerm> find(Scene scene, Marks marked) {
        List<LoadedTerm> terms = new ArrayList<>();
        Marks marks = marked.without(cues(scene.attributions()));
        Standings standings = Standings.of(scene);
        for (Sentence sentence : scene.sentences()) {
            Clause clause = new Clause(sentence, scene.cast().in(sentence.span()));
            List<Occurrence> found = markedTerms.in(clause, spotter.in(clause), marks);
            addAll(terms, literalUses.leftOut(clause, found), standings, marks);
        }
        return terms;
    }

    /** At whom words of an article are aimed that need not be loaded. */
    public GivenWords given(Scene scene) {
        return new GivenWords(spotter, targets, scene);
    }

    /** What is told of each {@link TargetCandidate}, by name. */
    public static List<String> targetFeatures() {
        return Arrays.stream(TargetFeature.values()).map(TargetFeature::written).toList();
    }

    private void addAll(List<LoadedTerm> terms, List<Occurrence> found, Standings standings, Marks marks) {
        Occurrence before = null;
        Aim aimBefore = null;
        for (Occurrence term : found) {
            Aim aim = targets.aim(term, standings, before, aimBefore);
            if (aim.tied() || !term.entry().onlyTied()) {
                terms.add(new LoadedTerm(
                        terms.size(),
                        term.span(),
                        term.entry().termClass(),
                        standings.scene().voices().at(term.span()),
                        aim.target(),
                        polarity(term, aim, marks),
                        Math.min(term.confidence(), aim.confidence()),
                        term.producer()));
            }
            before = term;
            aimBefore = aim;
        }
    }

    private static LoadedTerm.@Nullable Polarity polarity(Occurrence term, Aim aim, Marks marks) {
        if (aim.target() == null) {
            return null;
        }
        Naming named = term.clause().nearest(aim.target(), term.first());
        return marks.polarity(term.span(), named == null ? null : named.span());
    }

    /** How a cue presents what is said is its attribution's stance, which is counted apart. */
    private static List<Span> cues(List<Attribution> attributions) {
        return attributions.stream()
                .map(Attribution::cue)
                .filter(Objects::nonNull)
                .toList();
    }
}
