package org.tiltmeter.analysis.measures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;

/** Which figures, for which groups. */
public class MeasuresQuestion {

    @QueryParam("measure")
    List<String> measures = List.of();

    @QueryParam("voice")
    List<String> voices = List.of();

    @QueryParam("group_by")
    List<String> groupBy = List.of();

    @QueryParam("part")
    @DefaultValue("text")
    String part = "text";

    Grouping grouping() {
        return Grouping.of(groupBy);
    }

    List<Measure> measures() {
        return parsed(measures, Measure::of, () -> List.of(Measure.values()), "measure", "is not in /methods");
    }

    List<VoiceScope> voices() {
        return parsed(
                voices,
                VoiceScope::of,
                () -> List.of(VoiceScope.OWN),
                "voice",
                "is none of own, sourced, unknown, any");
    }

    /** The headline is kept apart: it is counted where it is asked for. */
    List<String> parts() {
        return switch (part) {
            case "text", "title" -> List.of(part);
            case "any" -> List.of("text", "title");
            default -> throw new ProblemException(Problem.badField("part", "is none of text, title, any"));
        };
    }

    private static <T> List<T> parsed(
            List<String> labels,
            Function<String, Optional<T>> parse,
            Supplier<List<T>> byDefault,
            String field,
            String message) {
        if (labels.isEmpty()) {
            return byDefault.get();
        }
        return labels.stream()
                .map(label ->
                        parse.apply(label).orElseThrow(() -> new ProblemException(Problem.badField(field, message))))
                .distinct()
                .toList();
    }
}
