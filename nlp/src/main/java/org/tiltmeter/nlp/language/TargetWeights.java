package org.tiltmeter.nlp.language;

import java.util.List;
import java.util.stream.Stream;
import org.tiltmeter.nlp.resource.Row;
import org.tiltmeter.nlp.resource.Table;

/**
 * How much each {@link TargetFeature} counts, and how much speaks for a target that is none of the candidates. Fitted by
 * {@code training}, for readers with a model and for those without.
 */
record TargetWeights(List<Double> features, double nobody) {

    private static final String FILE = "language/target-weights.txt";

    TargetWeights {
        features = List.copyOf(features);
    }

    /** @throws IllegalStateException naming file and line where it has not a number for each feature, in their order */
    static TargetWeights withModel() {
        return column(1);
    }

    /** @throws IllegalStateException like {@link #withModel()} */
    static TargetWeights byRules() {
        return column(2);
    }

    private static TargetWeights column(int column) {
        List<Row> rows = Table.read(FILE, 3);
        List<String> names = rows.stream().map(row -> row.cell(0)).toList();
        if (!names.equals(expected())) {
            throw rows.getLast().malformed("the rows have to be " + String.join(", ", expected()));
        }
        List<Double> numbers = rows.stream().map(row -> number(row, column)).toList();
        return new TargetWeights(numbers.subList(0, numbers.size() - 1), numbers.getLast());
    }

    private static List<String> expected() {
        return Stream.concat(Stream.of(TargetFeature.values()).map(TargetFeature::written), Stream.of("nobody"))
                .toList();
    }

    private static double number(Row row, int column) {
        try {
            return Double.parseDouble(row.cell(column));
        } catch (NumberFormatException e) {
            throw row.malformed("not a number: " + row.cell(column));
        }
    }

    /** How much speaks for an actor. */
    double score(TargetCandidate candidate) {
        double sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += features.get(i) * candidate.features().get(i);
        }
        return sum;
    }
}
