package org.tiltmeter.analysis.comparisons;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.comparison.ComparedMeasure;
import org.tiltmeter.statistics.comparison.Comparison;
import org.tiltmeter.statistics.comparison.Effect;
import org.tiltmeter.statistics.comparison.Specification;

/** Writes a comparison in the words of the API. */
final class RunWriter {

    private RunWriter() {}

    static Run write(
            String id,
            String methodVersion,
            long mark,
            Specification specification,
            Comparison comparison,
            List<MissingInOutlet> missing) {
        return new Run(
                id,
                methodVersion,
                Comparison.VERSION,
                mark,
                asked(specification),
                comparison.cells().stream().map(RunWriter::figure).toList(),
                comparison.effects().stream().map(RunWriter::found).toList(),
                comparison.family(),
                missing);
    }

    static Run.Asked asked(Specification specification) {
        return new Run.Asked(
                specification.actors(),
                specification.actorList(),
                specification.outlets(),
                specification.from(),
                specification.to(),
                specification.measures().stream().map(RunWriter::measure).toList(),
                SpecificationReader.label(specification.contrast()),
                SpecificationReader.label(specification.matching()),
                SpecificationReader.label(specification.wire()),
                specification.minimum().units(),
                specification.minimum().clusters(),
                specification.falseDiscoveryRate(),
                specification.seed());
    }

    private static Run.AskedMeasure measure(ComparedMeasure measure) {
        return new Run.AskedMeasure(
                measure.label(),
                measure.id(),
                measure.voice(),
                measure.unit(),
                measure.denominator(),
                measure.ratio().scale(),
                finite(measure.ratio().lowest()),
                finite(measure.ratio().highest()));
    }

    private static Run.CellFigure figure(Comparison.Figure figure) {
        return new Run.CellFigure(
                figure.cell().measure(),
                figure.cell().actor(),
                figure.cell().outlet(),
                figure.estimate(),
                figure.otherWire(),
                figure.certain());
    }

    private static Run.Found found(Effect effect) {
        return new Run.Found(
                effect.measure(),
                effect.first(),
                effect.second(),
                SpecificationReader.label(effect.verdict()),
                effect.p(),
                effect.q(),
                effect.unmatched(),
                effect.matched(),
                effect.bootstrap(),
                effect.otherWire(),
                effect.certain());
    }

    /** JSON knows no infinity. */
    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
