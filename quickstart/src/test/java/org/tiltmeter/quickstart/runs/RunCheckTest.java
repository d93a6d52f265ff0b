package org.tiltmeter.quickstart.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.quickstart.StubGateway;
import org.tiltmeter.quickstart.runs.RunCheck.Outcome;
import org.tiltmeter.statistics.comparison.ArticleShare;
import org.tiltmeter.statistics.comparison.Cell;
import org.tiltmeter.statistics.comparison.ClusterSums;
import org.tiltmeter.statistics.comparison.Comparison;

class RunCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String ASKED = """
            {"actors": ["country:XR"], "actorList": null, "outlets": ["The Gull", "The Heron"], "from": "2026-01-01",
             "to": "2027-01-01", "measures": [{"label": "L1.own", "id": "L1", "voice": "own", "unit": "per 100 mentions",
             "denominator": "mentions", "scale": 100.0, "lowest": 0.0, "highest": null}], "contrast": "outlets",
             "matching": "none", "wire": "included", "minimumUnits": 2, "minimumClusters": 2,
             "falseDiscoveryRate": 0.05, "seed": 5}""";

    private StubGateway gateway;

    @BeforeEach
    void startGateway() throws IOException {
        gateway = new StubGateway();
        // The same for both outlets.
        gateway.answers(
                "/v1/comparisons/a1/evidence",
                IntStream.range(0, 12)
                        .mapToObj(RunCheckTest::row)
                        .collect(Collectors.joining(",", "{\"results\":[", "]}")));
    }

    @AfterEach
    void stopGateway() {
        gateway.close();
    }

    @Test
    void aRunThatItsEvidenceMakesIsAllEqual() throws IOException {
        Outcome outcome = RunCheck.of(gateway.client(), run());

        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.numbers()).isGreaterThan(40);
        assertThat(outcome.articles()).isEqualTo(12);
    }

    @Test
    void aNumberThatItsEvidenceDoesNotMakeIsNamed() throws IOException {
        ObjectNode run = run();
        ((ObjectNode) run.path("cells").path(1).path("estimate")).put("n", 999);

        assertThat(RunCheck.of(gateway.client(), run).wrong())
                .containsExactly("cells[1].estimate.n is 999, its evidence gives 42");
    }

    @Test
    void aVerdictThatItsEvidenceDoesNotGiveIsNamed() throws IOException {
        ObjectNode run = run();
        ((ObjectNode) run.path("effects").path(0)).put("verdict", "higher");

        assertThat(RunCheck.of(gateway.client(), run).wrong())
                .containsExactly("effects[0].verdict is \"higher\", its evidence gives \"NO_DIFFERENCE_FOUND\"");
    }

    /** In the words of the API. */
    private static ObjectNode run() throws IOException {
        JsonNode asked = JSON.readTree(ASKED);
        var specification = SpecificationJson.read(asked);
        var shares = specification.outlets().stream()
                .flatMap(outlet -> IntStream.range(0, 12).mapToObj(at -> share(outlet, at)))
                .toList();
        ObjectNode run = JSON.valueToTree(Comparison.of(specification, new ClusterSums(shares)));
        run.path("cells").forEach(cell -> ((ObjectNode) cell).setAll((ObjectNode) ((ObjectNode) cell).remove("cell")));
        run.path("effects").forEach(effect -> ((ObjectNode) effect)
                .put(
                        "verdict",
                        effect.path("verdict")
                                .asText()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-')));
        run.put("id", "a1").set("specification", asked);
        return (ObjectNode) JSON.readTree(run.toString());
    }

    private static ArticleShare share(String outlet, int at) {
        return new ArticleShare(
                new Cell("L1.own", "country:XR", outlet),
                "article-" + at,
                "story-" + at,
                "event",
                false,
                at % 3,
                at % 4 + 2,
                0,
                1);
    }

    private static String row(int at) {
        return """
                {"article": "article-%1$d", "story": "story-%1$d", "event": "event", "wire": false, "x": %2$d, "w": %3$d,
                 "certainX": 0, "certainW": 1}""".formatted(at, at % 3, at % 4 + 2);
    }
}
