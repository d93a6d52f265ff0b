package org.tiltmeter.analysis.measures;

import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.analysis.facts.Count;
import org.tiltmeter.statistics.comparison.ComparedMeasure;

/**
 * A figure that each row is to have.
 *
 * @param measure which
 * @param voice in whose voice; measures without a voice are asked for once
 */
public record AskedFigure(Measure measure, VoiceScope voice) {

    /** Every measure in every voice. */
    public static final List<AskedFigure> ALL = of(List.of(Measure.values()), List.of(VoiceScope.values()));

    public static List<AskedFigure> of(List<Measure> measures, List<VoiceScope> voices) {
        return measures.stream()
                .flatMap(measure -> measure.hasVoice()
                        ? voices.stream().map(voice -> new AskedFigure(measure, voice))
                        : Stream.of(new AskedFigure(measure, VoiceScope.ANY)))
                .toList();
    }

    public Fraction fraction() {
        return measure.fraction(voice);
    }

    /** Its name in tables: the measure, and the voice where it has one. */
    public String label() {
        return measure.hasVoice() ? measure.name() + "." + voice.label() : measure.name();
    }

    /** What a comparison must know of it. */
    public ComparedMeasure compared() {
        Method method = Catalogue.of(measure);
        return new ComparedMeasure(
                measure.name(),
                measure.hasVoice() ? voice.label() : null,
                method.unit(),
                method.denominator(),
                measure.ratio());
    }

    /** The voice share divides by all that the articles attribute, and so also counts articles without the actor. */
    public boolean dividesByWholeArticles() {
        return measure == Measure.S1;
    }

    List<Count> parts() {
        return measure.parts().stream().map(Measure.Share::count).toList();
    }
}
