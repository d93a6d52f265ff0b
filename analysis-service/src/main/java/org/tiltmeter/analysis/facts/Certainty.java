package org.tiltmeter.analysis.facts;

import org.tiltmeter.nlp.Attribution;
import org.tiltmeter.nlp.LoadedTerm;
import org.tiltmeter.nlp.Mention;
import org.tiltmeter.nlp.Signal;

/**
 * Which spans count, so that figures can be compared with those without the uncertain third. The bounds are what
 * {@code ./tiltmeter terciles --data FILE --articles 300} prints for whole articles of news. Rules are sure by steps: at their
 * bound more than two thirds of the mentions count, and from the next step on about half at most would.
 */
public enum Certainty {
    /** Every span. */
    ALL,
    /** Spans at or above the lower tercile of their kind. */
    CERTAIN;

    private static final double MENTION = 0.8;
    private static final double ATTRIBUTION = 0.709;
    private static final double LOADED_TERM = 0.436;

    /** Whether a signal counts. */
    public boolean admits(Signal signal) {
        return this == ALL || signal.confidence() >= bound(signal);
    }

    private static double bound(Signal signal) {
        return switch (signal) {
            case Mention mention -> MENTION;
            case Attribution attribution -> ATTRIBUTION;
            case LoadedTerm term -> LOADED_TERM;
        };
    }
}
