package org.tiltmeter.nlp;

import java.util.List;

/**
 * How an article shows its actors, beyond loaded terms; each list in reading order.
 *
 * @param labels judging words on mentions
 * @param scareQuotes phrases that the writer keeps away from
 * @param epistemicWords words that say how far something is true
 * @param events who does what to whom
 */
public record Portrayal(
        List<Label> labels,
        List<ScareQuote> scareQuotes,
        List<EpistemicWord> epistemicWords,
        List<VerbalEvent> events) {

    /** Of an article that shows nobody. */
    public static final Portrayal NONE = new Portrayal(List.of(), List.of(), List.of(), List.of());

    public Portrayal {
        labels = List.copyOf(labels);
        scareQuotes = List.copyOf(scareQuotes);
        epistemicWords = List.copyOf(epistemicWords);
        events = List.copyOf(events);
    }
}
