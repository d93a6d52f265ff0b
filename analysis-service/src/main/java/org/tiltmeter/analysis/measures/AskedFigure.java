package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.analysis.facts.Count;

/**
 * A figure that each row is to have.
 *
 * @param measure which
 * @param voice in whose voice; measures without a voice are asked for once
 */
record AskedFigure(Measure measure, VoiceScope voice) {

    static List<AskedFigure> of(List<Measure> measures, List<VoiceScope> voices) {
        return measures.stream()
                .flatMap(measure -> measure.hasVoice()
                        ? voices.stream().map(voice -> new AskedFigure(measure, voice))
                        : Stream.of(new AskedFigure(measure, VoiceScope.ANY)))
                .toList();
    }

    Fraction fraction() {
        return measure.fraction(voice);
    }

    /** The voice share divides by all that the articles attribute, and so also counts articles without the actor. */
    boolean dividesByWholeArticles() {
        return measure == Measure.S1;
    }

    List<Count> parts() {
        return measure.parts().stream().map(Measure.Share::count).toList();
    }
}
