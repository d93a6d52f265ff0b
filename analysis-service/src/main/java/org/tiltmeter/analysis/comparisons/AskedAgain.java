package org.tiltmeter.analysis.comparisons;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.comparison.ComparedMeasure;
import org.tiltmeter.statistics.comparison.Slice;
import org.tiltmeter.statistics.comparison.Specification;
import org.tiltmeter.statistics.comparison.Specification.Contrast;
import org.tiltmeter.statistics.comparison.Specification.Matching;

/** Reads the specification of a run that was kept. */
final class AskedAgain {

    private AskedAgain() {}

    static Specification of(Run.Asked asked) {
        return new Specification(
                asked.actors(),
                asked.actorList(),
                asked.outlets(),
                asked.from(),
                asked.to(),
                asked.measures().stream().map(AskedAgain::measure).toList(),
                value(Contrast.values(), asked.contrast()),
                value(Matching.values(), asked.matching()),
                value(Slice.Wire.values(), asked.wire()),
                new MinimumEvidence(asked.minimumUnits(), asked.minimumClusters()),
                asked.falseDiscoveryRate(),
                asked.seed());
    }

    static ComparedMeasure measure(Run.AskedMeasure asked) {
        return new ComparedMeasure(
                asked.id(),
                asked.voice(),
                asked.unit(),
                asked.denominator(),
                new Ratio(
                        asked.scale(),
                        or(asked.lowest(), Double.NEGATIVE_INFINITY),
                        or(asked.highest(), Double.POSITIVE_INFINITY)));
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private static <E extends Enum<E>> E value(E[] values, String label) {
        return Arrays.stream(values)
                .filter(value -> SpecificationReader.label(value).equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + label));
    }
}
