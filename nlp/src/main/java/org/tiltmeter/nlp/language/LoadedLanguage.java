package org.tiltmeter.nlp.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.article.Span;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Source;
import org.tiltmeter.nlp.Voice;
import org.tiltmeter.nlp.actors.Cast;
import org.tiltmeter.nlp.actors.Naming;
import org.tiltmeter.nlp.resource.WordClasses;
import org.tiltmeter.nlp.sourcing.Voices;
import org.tiltmeter.nlp.text.Sentence;

/** Finds the loaded terms of an article, with the voice and the target of each. Immutable: one serves all threads. */
public final class LoadedLanguage {

    private final TermSpotter spotter;
    private final MarkedTerms markedTerms;
    private final Targets targets;

    /** @throws IllegalStateException naming file and line where one of the lexicons is malformed */
    public LoadedLanguage() {
        WordClasses words = new WordClasses("language/clause-words.txt");
        spotter = new TermSpotter(new Lexicon(), words);
        markedTerms = new MarkedTerms(words);
        targets = new Targets(words);
    }

    /** All loaded terms in reading order: those of the lexicons, and those that a model marks. */
    public List<LoadedTerm> find(
            List<Sentence> sentences, Cast cast, List<Attribution> attributions, Voices voices, Marks marked) {
        List<LoadedTerm> terms = new ArrayList<>();
        Marks marks = marked.without(cues(attributions));
        for (Sentence sentence : sentences) {
            Clause clause = new Clause(sentence, cast.in(sentence.span()));
            addAll(terms, markedTerms.in(clause, spotter.in(clause), marks), attributions, voices, marks);
        }
        return terms;
    }

    /**
     * At whom words are aimed that need not be in a lexicon: id of the actor, or null where none could be told or no
     * sentence holds them.
     */
    public @Nullable String target(
            Span span, List<Sentence> sentences, Cast cast, List<Attribution> attributions, Voices voices) {
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(span)) {
                Clause clause = new Clause(sentence, cast.in(sentence.span()));
                Occurrence term = spotter.given(clause, span);
                return term == null
                        ? null
                        : targets.aim(term, speaker(voices.at(span), attributions), null, null)
                                .target();
            }
        }
        return null;
    }

    private void addAll(
            List<LoadedTerm> terms,
            List<Occurrence> found,
            List<Attribution> attributions,
            Voices voices,
            Marks marks) {
        Occurrence before = null;
        Aim aimBefore = null;
        for (Occurrence term : found) {
            Voice voice = voices.at(term.span());
            Aim aim = targets.aim(term, speaker(voice, attributions), before, aimBefore);
            if (aim.tied() || !term.entry().onlyTied()) {
                terms.add(new LoadedTerm(
                        terms.size(),
                        term.span(),
                        term.entry().termClass(),
                        voice,
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
        Naming named = aim.target() == null ? null : term.clause().nearest(aim.target(), term.first());
        return named == null ? null : marks.polarity(named.span());
    }

    /** How a cue presents what is said is its attribution's stance, which is counted apart. */
    private static List<Span> cues(List<Attribution> attributions) {
        return attributions.stream()
                .map(Attribution::cue)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String speaker(Voice voice, List<Attribution> attributions) {
        return voice instanceof Voice.Sourced sourced
                        && attributions.get(sourced.attribution()).source() instanceof Source.Named named
                ? named.actor()
                : null;
    }
}
