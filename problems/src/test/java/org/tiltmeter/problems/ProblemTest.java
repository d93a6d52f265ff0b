package org.tiltmeter.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aDocumentComesBackAsItWent() {
        var problem = Problem.badField("limit", "is not a number")
                .with("known", List.of("a", "b"))
                .inRequest("7");

        assertThat(ProblemJson.read(ProblemJson.write(problem))).contains(problem);
    }

    @Test
    void aForeignDocumentKeepsItsOwnMembers() {
        var document = "{\"status\":404,\"shelf\":3}".getBytes(StandardCharsets.UTF_8);

        assertThat(ProblemJson.read(document))
                .contains(new Problem("about:blank", "Not Found", 404, null, null, List.of(), Map.of("shelf", 3)));
    }

    @Test
    void whatIsNoProblemDocumentIsNotTakenForOne() {
        assertThat(ProblemJson.read("<html>".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aDocumentWithoutAStatusIsNotTakenForAProblem() {
        assertThat(ProblemJson.read("{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
