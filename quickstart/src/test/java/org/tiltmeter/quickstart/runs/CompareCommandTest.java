package org.tiltmeter.quickstart.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiltmeter.embedded.StartFailure;
import org.tiltmeter.quickstart.StubGateway;

class CompareCommandTest {

    private static final JsonNode RUN = JsonNodeFactory.instance.objectNode().put("id", "a1");

    private StubGateway gateway;

    @BeforeEach
    void startGateway() throws IOException {
        gateway = new StubGateway().answers("/v1/comparisons/a1", "<!doctype html>\n<p>größer</p>\n");
    }

    @AfterEach
    void stopGateway() {
        gateway.close();
    }

    @Test
    void thePageIsWrittenAsTheGatewayGivesIt(@TempDir Path folder) {
        Path page = folder.resolve("page.html");

        CompareCommand.write(gateway.client(), RUN, "text/html", page);

        assertThat(page).hasContent("<!doctype html>\n<p>größer</p>\n");
    }

    @Test
    void nothingIsAskedForWithoutAFile(@TempDir Path folder) {
        gateway.close();

        CompareCommand.write(gateway.client(), RUN, "text/html", null);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) {
        Path page = folder.resolve("missing/page.html");

        assertThatThrownBy(() -> CompareCommand.write(gateway.client(), RUN, "text/html", page))
                .isInstanceOf(StartFailure.class)
                .hasMessage("cannot write " + page);
    }
}
