package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.Ratio;
import org.tiltmeter.statistics.comparison.ComparedMeasure;
import org.tiltmeter.statistics.comparison.Slice;
import org.tiltmeter.statistics.comparison.Specification;

/** Reads the specification that a run carries. */
final class SpecificationJson {

    private SpecificationJson() {}

    static Specification read(JsonNode asked) {
        return read(
                asked, asked.path("seed").isNull() ? null : asked.path("seed").asLong());
    }

    /** The same, with no bootstrap beside it. */
    static Specification withoutSeed(JsonNode asked) {
        return read(asked, null);
    }

    private static Specification read(JsonNode asked, @Nullable Long seed) {
        return new Specification(
                texts(asked.path("actors")),
                text(asked.path("actorList")),
                texts(asked.path("outlets")),
                LocalDate.parse(asked.path("from").asText()),
                LocalDate.parse(asked.path("to").asText()),
                asked.path("measures")
                        .valueStream()
                        .map(SpecificationJson::measure)
                        .toList(),
                Specification.Contrast.valueOf(name(asked.path("contrast"))),
                Specification.Matching.valueOf(name(asked.path("matching"))),
                Slice.Wire.valueOf(name(asked.path("wire"))),
                new MinimumEvidence(
                        asked.path("minimumUnits").asLong(),
                        asked.path("minimumClusters").asLong()),
                asked.path("falseDiscoveryRate").asDouble(),
                seed);
    }

    private static ComparedMeasure measure(JsonNode measure) {
        return new ComparedMeasure(
                measure.path("id").asText(),
                text(measure.path("voice")),
                measure.path("unit").asText(),
                measure.path("denominator").asText(),
                new Ratio(
                        measure.path("scale").asDouble(),
                        measure.path("lowest").asDouble(Double.NEGATIVE_INFINITY),
                        measure.path("highest").asDouble(Double.POSITIVE_INFINITY)));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    private static @Nullable String text(JsonNode value) {
        return value.isNull() ? null : value.asText();
    }

    private static String name(JsonNode label) {
        return label.asText().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
