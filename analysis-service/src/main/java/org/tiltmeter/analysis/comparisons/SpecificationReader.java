package org.tiltmeter.analysis.comparisons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiltmeter.analysis.measures.AskedFigure;
import org.tiltmeter.analysis.measures.Measure;
import org.tiltmeter.analysis.measures.VoiceScope;
import org.tiltmeter.problems.Problem;
import org.tiltmeter.problems.ProblemException;
import org.tiltmeter.problems.Violation;
import org.tiltmeter.statistics.MinimumEvidence;
import org.tiltmeter.statistics.comparison.ComparedMeasure;
import org.tiltmeter.statistics.comparison.Slice;
import org.tiltmeter.statistics.comparison.Specification;
import org.tiltmeter.statistics.comparison.Specification.Contrast;
import org.tiltmeter.statistics.comparison.Specification.Matching;

/** Makes a specification of what was asked for, or says all that is wrong with it and how to mend it. */
final class SpecificationReader {

    /** Effects of one comparison: more are a fishing trip, and none of its readers could look at them. */
    static final long MOST_EFFECTS = 2_000;

    private static final int MOST_NAMES = 1_000;
    private static final double USUAL_RATE = 0.05;
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ComparisonRequest asked;
    private final @Nullable String actorList;
    private final List<Violation> violations = new ArrayList<>();

    private SpecificationReader(ComparisonRequest asked, @Nullable String actorList) {
        this.asked = asked;
        this.actorList = actorList;
    }

    /**
     * @param actorList the version of the list that was asked for, {@code name@version}, or null
     * @throws ProblemException 400, with all that is wrong
     */
    static Specification read(ComparisonRequest asked, @Nullable String actorList) {
        var reader = new SpecificationReader(asked, actorList);
        Specification specification = reader.specification();
        reader.refuse();
        return specification;
    }

    private Specification specification() {
        var contrast = choice("contrast", asked.contrast(), Contrast.values(), Contrast.OUTLETS);
        List<String> actors = names("actors", asked.actors(), contrast == Contrast.ACTORS ? 2 : 1);
        List<String> outlets = names("outlets", asked.outlets(), contrast == Contrast.ACTORS ? 1 : 2);
        List<ComparedMeasure> measures = measures();
        Matching matching = choice("matching", asked.matching(), Matching.values(), Matching.NONE);
        if (contrast == Contrast.ACTORS && matching == Matching.EVENT) {
            wrong("matching", "is for outlets: actors of one outlet are compared in the same articles already");
        }
        requireSize(Specification.size(contrast, actors.size(), outlets.size(), measures.size()));
        return new Specification(
                actors,
                actorList,
                outlets,
                day("from", asked.from()),
                day("to", asked.to()),
                measures,
                contrast,
                matching,
                choice("wire", asked.wire(), Slice.Wire.values(), Slice.Wire.INCLUDED),
                minimum(),
                rate(),
                asked.seed());
    }

    private void requireSize(long effects) {
        if (effects > MOST_EFFECTS) {
            wrong(
                    "measures",
                    "times actors times pairs of outlets make " + effects + " effects; " + MOST_EFFECTS
                            + " are the most: ask for fewer, or set each outlet against the others"
                            + " (contrast outlet-against-others)");
        }
    }

    private List<String> names(String field, @Nullable List<@Nullable String> given, int fewest) {
        List<String> names = given == null
                ? List.of()
                : given.stream()
                        .filter(name -> name != null && !name.isBlank())
                        .map(String::strip)
                        .distinct()
                        .sorted()
                        .toList();
        if (names.size() < fewest) {
            wrong(field, "must name " + (fewest == 1 ? "at least one" : "two or more different ones"));
        }
        if (names.size() > MOST_NAMES) {
            wrong(field, "names more than " + MOST_NAMES);
        }
        if (names.stream().anyMatch(name -> name.indexOf('\0') >= 0)) {
            wrong(field, "holds the character U+0000");
        }
        return names;
    }

    private LocalDate day(String field, @Nullable LocalDate given) {
        if (given == null) {
            wrong(field, "is missing: a day, as 2026-01-31");
            return FIRST;
        }
        if (given.isBefore(FIRST) || given.isAfter(LAST)) {
            wrong(field, "is not in the years 1 to 9999");
        }
        LocalDate from = asked.from();
        if (field.equals("to") && from != null && !given.isAfter(from)) {
            wrong(field, "is not after from: it is the day after the last");
        }
        return given;
    }

    private List<ComparedMeasure> measures() {
        List<Measure> measures =
                parsed("measures", asked.measures(), Measure::of, List.of(Measure.values()), "is not in /methods");
        List<VoiceScope> voices = parsed(
                "voices",
                asked.voices(),
                VoiceScope::of,
                List.of(VoiceScope.OWN),
                "is none of own, sourced, unknown, any");
        return AskedFigure.of(measures, voices).stream()
                .map(AskedFigure::compared)
                .sorted(Comparator.comparing(ComparedMeasure::label))
                .toList();
    }

    private <T> List<T> parsed(
            String field,
            @Nullable List<@Nullable String> given,
            Function<String, Optional<T>> parse,
            List<T> usual,
            String message) {
        if (given == null) {
            return usual;
        }
        var found = new ArrayList<T>();
        for (String one : given) {
            Optional<T> parsed = one == null ? Optional.empty() : parse.apply(one);
            parsed.filter(value -> !found.contains(value)).ifPresent(found::add);
            if (parsed.isEmpty()) {
                wrong(field, "“" + shown(one) + "” " + message);
            }
        }
        if (given.isEmpty()) {
            wrong(field, "is empty: name at least one, or leave it out");
        }
        return found;
    }

    private MinimumEvidence minimum() {
        return new MinimumEvidence(
                atLeastTwo("minimumUnits", asked.minimumUnits(), MinimumEvidence.USUAL.units()),
                atLeastTwo("minimumClusters", asked.minimumClusters(), MinimumEvidence.USUAL.clusters()));
    }

    private long atLeastTwo(String field, @Nullable Long given, long usual) {
        if (given != null && given < 2) {
            wrong(field, "is less than 2, from which no interval can be had");
        }
        return given == null ? usual : given;
    }

    private double rate() {
        Double given = asked.falseDiscoveryRate();
        if (given != null && !(given > 0 && given <= 0.5)) {
            wrong("falseDiscoveryRate", "is not above 0 and at most 0.5");
        }
        return given == null ? USUAL_RATE : given;
    }

    private <E extends Enum<E>> E choice(String field, @Nullable String given, E[] values, E usual) {
        if (given == null) {
            return usual;
        }
        for (E value : values) {
            if (label(value).equals(given)) {
                return value;
            }
        }
        wrong(
                field,
                "is none of "
                        + String.join(
                                ", ",
                                Arrays.stream(values)
                                        .map(SpecificationReader::label)
                                        .toList()));
        return usual;
    }

    /** As the API spells it. */
    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String shown(@Nullable String value) {
        return value == null || value.length() > 40 ? "…" : value;
    }

    private void wrong(String field, String message) {
        violations.add(new Violation(field, message));
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw new ProblemException(Problem.badRequest("The comparison cannot be made as it stands.", violations));
        }
    }
}
