package org.tiltmeter.analysis.reading;

import java.time.Duration;
import org.tiltmeter.nlp.Reading;

/** How an attempt to read a text ended. */
public sealed interface ReadingOutcome {

    /** It was read. */
    record Read(Reading reading) implements ReadingOutcome {}

    /** The engine threw. */
    record Threw(Throwable failure) implements ReadingOutcome {}

    /** It took longer than it may, and was given up. */
    record Overran(Duration limit) implements ReadingOutcome {}
}
