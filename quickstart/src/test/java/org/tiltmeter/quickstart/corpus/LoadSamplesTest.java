package org.tiltmeter.quickstart.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.quickstart.StubGateway;
import org.tiltmeter.quickstart.terminal.Terminal;

class LoadSamplesTest {

    private final StubGateway gateway = new StubGateway();
    private final PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    private final LoadSamples load = new LoadSamples(gateway.client(), new Terminal(nowhere, nowhere, false, false));
    private final SampleCorpus corpus =
            new SampleCorpus(List.of("{\"title\":\"One\"}", "{\"title\":\"Two\"}"), List.of(), List.of());

    LoadSamplesTest() throws IOException {}

    @AfterEach
    void goes() {
        gateway.close();
    }

    @Test
    void everyArticleIsSentAsALineOfItsOwn() {
        gateway.answers("/v1/articles/batch", stored("stored", "stored"))
                .answers("/v1/articles/1/reading", "{}")
                .answers("/v1/articles/2/reading", "{}");

        LoadSamples.Loaded loaded = load.load(corpus);

        assertThat(gateway.received()).containsExactly("{\"title\":\"One\"}\n{\"title\":\"Two\"}");
        assertThat(loaded).isEqualTo(new LoadSamples.Loaded(2, 0));
    }

    @Test
    void articlesThatTheSuiteKnowsAreToldApart() {
        gateway.answers("/v1/articles/batch", stored("duplicate", "stored"))
                .answers("/v1/articles/1/reading", "{}")
                .answers("/v1/articles/2/reading", "{}");

        assertThat(load.load(corpus)).isEqualTo(new LoadSamples.Loaded(1, 1));
    }

    @Test
    void anArticleThatIsRefusedIsSaid() {
        gateway.answers("/v1/articles/batch", stored("stored", "refused"));

        assertThatThrownBy(() -> load.load(corpus)).hasMessage("of the 2 sample articles 1 were taken and 1 refused");
    }

    @Test
    void aGatewayThatKnowsNoBatchIsNamed() {
        assertThatThrownBy(() -> load.load(corpus))
                .hasMessage("the gateway answered 404 to " + gateway.address() + "/v1/articles/batch");
    }

    @Test
    void theShippedCorpusNamesItsOutletsAndSides() {
        SampleCorpus shipped = SampleCorpus.shipped();

        assertThat(shipped.outlets())
                .containsExactly("Skerry Wire", "The Aldermoor Gazette", "The Eastmere Lantern", "The Quayside Herald");
        assertThat(shipped.sides()).extracting(SampleCorpus.Side::name).containsExactly("union", "port");
        assertThat(shipped.size()).isEqualTo(24);
    }

    private static String stored(String first, String second) {
        return """
                {"line":1,"id":"1","outcome":"%s"}
                {"line":2,"id":"2","outcome":"%s"}
                """.formatted(first, second);
    }
}
