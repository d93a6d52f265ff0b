package org.tiltmeter.quickstart.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.quickstart.StubGateway;
import org.tiltmeter.quickstart.runs.PrintedRuns.Printed;

class DiffCommandTest {

    private static final String EFFECTS = """
            {"effects": [
             {"measure": "L1.own", "first": {"actor": "country:XR", "outlets": ["The Gull"]},
              "second": {"actor": "country:XR", "outlets": ["The Heron", "The Tern"]},
              "before": 1.25, "after": 2.5, "verdictBefore": "no-difference-found", "verdictAfter": "higher",
              "steps": [{"reason": "new-articles", "change": 1.5, "articles": 12},
                        {"reason": "method", "change": -0.25, "articles": 3}]},
             {"measure": "S3", "first": {"actor": "country:XR", "outlets": ["The Gull"]},
              "second": {"actor": "country:XR", "outlets": ["The Heron"]},
              "before": null, "after": 0.5, "verdictBefore": "insufficient-evidence", "verdictAfter": "lower",
              "steps": [{"reason": "changed-text", "change": null, "articles": 1}]}]}""";

    @TempDir
    Path folder = Path.of("");

    private StubGateway gateway;

    @BeforeEach
    void startGateway() throws IOException {
        gateway = new StubGateway().answers("/v1/comparisons/later/diff?since=earlier", EFFECTS);
    }

    @AfterEach
    void stopGateway() {
        gateway.close();
    }

    @Test
    void eachEffectHasItsValuesItsVerdictsAndAStepPerReason() throws IOException {
        assertThat(diff("earlier", "later").out()).startsWith("""
                L1.own  country:XR in The Gull against country:XR in 2 outlets: 2.500, was 1.250; higher, was no difference found
                   new articles       +1.500   12 articles
                   method             -0.250   3 articles
                """);
    }

    @Test
    void aValueThatIsNotThereIsADot() throws IOException {
        assertThat(diff("earlier", "later").out()).contains("""
                S3  country:XR in The Gull against country:XR in The Heron: 0.500, was ·; lower, was insufficient evidence
                   changed text            ·   1 articles
                """);
    }

    @Test
    void itEndsWithHowToReadTheReasons() throws IOException {
        assertThat(diff("earlier", "later").out())
                .endsWith("Reasons are let in one after the other, in this order; what each adds depends on it.\n");
    }

    @Test
    void theOtherWayRoundIsAnotherQuestion() throws IOException {
        Printed printed = diff("later", "earlier");

        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.err()).startsWith("the gateway answered 404 to ");
    }

    private Printed diff(String earlier, String later) throws IOException {
        return PrintedRuns.of(DiffCommand::new, gateway, folder, earlier, later);
    }
}
