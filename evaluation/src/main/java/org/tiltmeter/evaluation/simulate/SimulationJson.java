package org.tiltmeter.evaluation.simulate;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The figures as JSON: {@code {"seed", "keepTheBar", "coverage": [{"figure", "clusters", "samples", "without", "covered",
 * "above", "below", "bootstrap", "width", "error"}], "discoveries": {"cells", "families", "falseAnywhere", "uncorrected",
 * "differing", "falseShare", "found"}}}}; shares are between 0 and 1.
 */
public final class SimulationJson {

    private static final JsonMapper JSON = new JsonMapper();

    private SimulationJson() {}

    public static String of(Simulation.Figures figures) {
        ObjectNode root =
                JSON.createObjectNode().put("seed", figures.how().seed()).put("keepTheBar", figures.keepTheBar());
        ArrayNode coverages = root.putArray("coverage");
        figures.coverages().forEach(coverage -> coverages
                .addObject()
                .put("figure", coverage.trial())
                .put("clusters", coverage.clusters())
                .put("samples", coverage.samples())
                .put("without", coverage.without())
                .put("covered", coverage.covered())
                .put("above", coverage.above())
                .put("below", coverage.below())
                .put("bootstrap", coverage.bootstrapCovered())
                .put("width", coverage.widths())
                .put("error", coverage.errors()));
        Discoveries found = figures.discoveries();
        root.putObject("discoveries")
                .put("cells", found.cells())
                .put("families", found.families())
                .put("falseAnywhere", found.falseAnywhere())
                .put("uncorrected", found.uncorrected())
                .put("differing", found.differing())
                .put("falseShare", found.falseShare())
                .put("found", found.found());
        return root.toPrettyString() + "\n";
    }
}
