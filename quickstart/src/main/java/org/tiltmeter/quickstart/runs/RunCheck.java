package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;

/** Computes every number of a run anew from its evidence alone, and tells which are not the same. */
final class RunCheck {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What came of it.
     *
     * @param numbers how many were compared
     * @param articles how many the evidence has
     * @param wrong where in the run another number stands than the evidence gives
     */
    record Outcome(int numbers, long articles, List<String> wrong) {

        Outcome {
            wrong = List.copyOf(wrong);
        }
    }

    private final Gateway gateway;
    private final JsonNode run;
    private final List<String> wrong = new ArrayList<>();
    private int numbers;

    private RunCheck(Gateway gateway, JsonNode run) {
        this.gateway = gateway;
        this.run = run;
    }

    static Outcome of(Gateway gateway, JsonNode run) {
        return new RunCheck(gateway, run).outcome();
    }

    private Outcome outcome() {
        List<ArticleShare> shares = new RunEvidence(gateway, run).shares();
        long articles = shares.stream().map(ArticleShare::article).distinct().count();
        var specification = SpecificationJson.read(run.path("specification"));
        JsonNode anew = JSON.valueToTree(Comparison.of(specification, new ClusterSums(shares)));
        for (String part : List.of("cells", "effects", "family")) {
            compare(part, run.path(part), anew.path(part));
        }
        return new Outcome(numbers, articles, wrong);
    }

    /** Every leaf that the run has must be there; names are not computed, so a cell's own names stand beside it. */
    private void compare(String path, JsonNode said, JsonNode anew) {
        if (said.isArray()) {
            for (int at = 0; at < Math.max(said.size(), anew.size()); at++) {
                compare(path + "[" + at + "]", said.path(at), anew.path(at));
            }
        } else if (said.isObject()) {
            said.properties().forEach(field -> {
                JsonNode facing = anew.path("cell").has(field.getKey())
                        ? anew.path("cell").path(field.getKey())
                        : anew.path(field.getKey());
                compare(path + "." + field.getKey(), field.getValue(), facing);
            });
        } else {
            numbers += said.isNumber() ? 1 : 0;
            if (!same(said, anew)) {
                wrong.add("%s is %s, its evidence gives %s"
                        .formatted(path, said, anew instanceof MissingNode ? "nothing" : anew));
            }
        }
    }

    private static boolean same(JsonNode said, JsonNode anew) {
        if (said.isNumber() && anew.isNumber()) {
            return Double.compare(said.asDouble(), anew.asDouble()) == 0;
        }
        return said.equals(anew)
                || (said.isTextual()
                        && said.asText()
                                .equals(anew.asText().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
