package org.tiltmeter.quickstart.runs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.tiltmeter.quickstart.Gateway;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;

/** Fetches what the cells of a run were made of, article by article. */
record RunEvidence(Gateway gateway, JsonNode run) {

    private static final int PAGE = 200;

    /** Of all cells. */
    List<ArticleShare> shares() {
        var shares = new ArrayList<ArticleShare>();
        for (JsonNode cell : run.path("cells")) {
            shares.addAll(of(new Cell(
                    cell.path("measure").asText(),
                    cell.path("actor").asText(),
                    cell.path("outlet").asText())));
        }
        return shares;
    }

    private List<ArticleShare> of(Cell cell) {
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

    private static ArticleShare share(Cell cell, JsonNode row) {
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
}
