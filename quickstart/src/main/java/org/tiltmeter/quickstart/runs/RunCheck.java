package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;

/** Computes every number of a run anew from its evidence alone, and tells which are not the same. */
final class RunCheck {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE = 200;

    /**
     * What came of it.
     *
     * @param numbers how many were compared
     * @param articles how many the evidence has
     * @param wrong where in the run another number stands than the evidence gives
     */
    record Outcome(int numbers, int articles, List<String> wrong) {

        Outcome {
            wrong = List.copyOf(wrong);
        }
    }

    private final Gateway gateway;
    private final JsonNode run;
    private final List<String> wrong = new ArrayList<>();
    private final HashSet<String> articles = new HashSet<>();
    private int numbers;

    private RunCheck(Gateway gateway, JsonNode run) {
        this.gateway = gateway;
        this.run = run;
    }

    static Outcome of(Gateway gateway, JsonNode run) {
        return new RunCheck(gateway, run).outcome();
    }

    private Outcome outcome() {
        var shares = new ArrayList<ArticleShare>();
        for (JsonNode cell : run.path("cells")) {
            shares.addAll(evidence(new Cell(
                    cell.path("measure").asText(),
                    cell.path("actor").asText(),
                    cell.path("outlet").asText())));
        }
        var specification = SpecificationJson.read(run.path("specification"));
        JsonNode anew = JSON.valueToTree(Comparison.of(specification, new ClusterSums(shares)));
        for (String part : List.of("cells", "effects", "family")) {
            compare(part, run.path(part), anew.path(part));
        }
        return new Outcome(numbers, articles.size(), wrong);
    }

    private List<ArticleShare> evidence(Cell cell) {
        var shares = new ArrayList<ArticleShare>();
        String cursor = "";
        do {
            JsonNode page = gateway.get("/v1/comparisons/%s/evidence?measure=%s&actor=%s&outlet=%s&limit=%d%s"
                    .formatted(
                            Gateway.encoded(run.path("id").asText()),
                            Gateway.encoded(cell.measure()),
                            Gateway.encoded(cell.actor()),
                            Gateway.encoded(cell.outlet()),
                            PAGE,
                            cursor));
            page.path("results").forEach(row -> shares.add(share(cell, row)));
            JsonNode next = page.path("meta").path("next");
            cursor = next.isTextual() ? "&cursor=" + Gateway.encoded(next.asText()) : "";
        } while (!cursor.isEmpty());
        return shares;
    }

    private ArticleShare share(Cell cell, JsonNode row) {
        articles.add(row.path("article").asText());
        return new ArticleShare(
                cell,
                row.path("article").asText(),
                row.path("story").asText(),
                row.path("event").asText(),
                row.path("wire").asBoolean(),
                row.path("x").asLong(),
                row.path("w").asLong(),
                row.path("certainX").asLong(),
                row.path("certainW").asLong());
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
