package org.tiltmeter.nlp.portrayal;

import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Portrayal;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.VerbalEvent;
import org.tiltmeter.nlp.language.Clause;
import org.tiltmeter.nlp.language.Scene;
import org.tiltmeter.nlp.sourcing.Quotations;
import org.tiltmeter.nlp.text.Sentence;

/** Finds how an article shows its actors, sentence by sentence. Immutable: one serves all threads. */
public final class PortrayalFinder {

    private final Labels labels;
    private final ScareQuotes scareQuotes;
    private final EpistemicWords epistemicWords;
    private final VerbalEvents events;

    /** @throws IllegalStateException naming file and line where one of the tables is malformed */
    public PortrayalFinder() {
        var grammar = new Grammar();
        labels = new Labels(grammar);
        scareQuotes = new ScareQuotes(grammar);
        epistemicWords = new EpistemicWords(grammar);
        events = new VerbalEvents(grammar);
    }

    /** What the article shows, given its loaded terms and its quotations. */
    public Portrayal find(Scene scene, List<LoadedTerm> terms, Quotations quotations) {
        Said said = new Said(scene.attributions());
        List<Label> labelled = new ArrayList<>();
        List<ScareQuote> scared = new ArrayList<>();
        List<EpistemicWord> epistemic = new ArrayList<>();
        List<VerbalEvent> told = new ArrayList<>();
        InOrder<LoadedTerm> termsOf = new InOrder<>(terms, LoadedTerm::span);
        var quotationsOf = new InOrder<>(quotations.all(), quotation -> quotation.span());
        for (Sentence sentence : scene.sentences()) {
            Clause clause = new Clause(sentence, scene.cast().in(sentence.span()));
            labels.addTo(labelled, clause, termsOf.in(sentence.span()), scene);
            scareQuotes.addTo(scared, clause, quotationsOf.in(sentence.span()), scene, said);
            epistemicWords.addTo(epistemic, clause, scene, said);
            events.addTo(told, clause, scene);
        }
        return new Portrayal(labelled, scared, epistemic, told);
    }
}
