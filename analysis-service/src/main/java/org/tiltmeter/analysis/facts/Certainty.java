package org.tiltmeter.analysis.facts;

import org.tiltmeter.nlp.Accusation;
import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.Channel;
import org.tiltmeter.nlp.EpistemicWord;
import org.tiltmeter.nlp.Label;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.ScareQuote;
import org.tiltmeter.nlp.Signal;
import org.tiltmeter.nlp.SourceRole;
import org.tiltmeter.nlp.VerbalEvent;

/**
 * Which spans count, so that figures can be compared with those without the uncertain third. The bounds are what
 * {@code ./tiltmeter terciles --data FILE --articles 300} prints for whole articles of news. Rules are sure by steps: of
 * mentions and labels more than two thirds count, of epistemic words fewer, and of kinds of one step all.
 */
public enum Certainty {
    /** Every span. */
    ALL,
    /** Spans at or above the lower tercile of their kind. */
    CERTAIN;

    private static final double MENTION = 0.8;
    private static final double ATTRIBUTION = 0.709;
    private static final double LOADED_TERM = 0.459;
    private static final double LABEL = 0.8;
    private static final double SCARE_QUOTE = 0.6;
    private static final double EPISTEMIC_WORD = 0.8;
    private static final double EVENT = 0.6;
    private static final double SOURCE_ROLE = 0.584;
    private static final double CHANNEL = 0.781;
    private static final double ACCUSATION = 0.7;

    /** Whether a signal counts. */
    public boolean admits(Signal signal) {
        return this == ALL || signal.confidence() >= bound(signal);
    }

    private static double bound(Signal signal) {
        return switch (signal) {
            case Mention mention -> MENTION;
            case Attribution attribution -> ATTRIBUTION;
            case LoadedTerm term -> LOADED_TERM;
            case Label label -> LABEL;
            case ScareQuote quote -> SCARE_QUOTE;
            case EpistemicWord word -> EPISTEMIC_WORD;
            case VerbalEvent event -> EVENT;
            case SourceRole role -> SOURCE_ROLE;
            case Channel channel -> CHANNEL;
            case Accusation accusation -> ACCUSATION;
        };
    }
}
