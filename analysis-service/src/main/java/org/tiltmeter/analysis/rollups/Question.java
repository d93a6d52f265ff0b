package org.tiltmeter.analysis.rollups;

import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.ComparedMeasure;

/**
 * Which sums are wanted.
 *
 * @param methodVersion whose readings
 * @param measures which figures
 * @param actors of whom
 * @param outlets in which
 * @param period when
 */
public record Question(
        String methodVersion,
        List<ComparedMeasure> measures,
        List<String> actors,
        List<String> outlets,
        Period period) {

    public Question {
        measures = List.copyOf(measures);
        actors = List.copyOf(actors);
        outlets = List.copyOf(outlets);
    }

    String[] labels() {
        return measures.stream().map(ComparedMeasure::label).toArray(String[]::new);
    }

    /** Every figure of every actor in every outlet. */
    Stream<Cell> cells() {
        return measures.stream().flatMap(measure -> actors.stream()
                .flatMap(actor -> outlets.stream().map(outlet -> new Cell(measure.label(), actor, outlet))));
    }
}
