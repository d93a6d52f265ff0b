package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.gateway.FakeServices.INGEST;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiltmeter.gateway.FakeService.Reply;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class BatchQuarkusTest {

    private static final String GOOD = "{\"outlet\":\"globe\",\"text\":\"Rain fell.\"}\n";

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @Test
    void everyLineHasItsOutcomeAndABadOneLosesNothing() {
        assertThat(post(GOOD + "\n" + "{}\n" + GOOD).asString()).isEqualTo("""
                {"line":1,"id":"0b7c2f5e-8d41-5c3a-9e26-7f10d4a8b6c3","outcome":"stored"}
                {"line":3,"outcome":"refused","problem":{"type":"about:blank","title":"Bad Request","status":400}}
                {"line":4,"id":"0b7c2f5e-8d41-5c3a-9e26-7f10d4a8b6c3","outcome":"stored"}
                """);
    }

    @Test
    void aBatchIsCutIntoChunksOf200Lines() {
        post(GOOD.repeat(450));

        assertThat(INGEST.calls())
                .extracting(call -> call.body().lines().count())
                .containsExactly(200L, 200L, 50L);
    }

    @Test
    void aBatchIsCutIntoChunksOfAboutAMebibyte() {
        post(("{\"text\":\"" + "a".repeat(400_000) + "\"}\n").repeat(7));

        assertThat(INGEST.calls())
                .extracting(call -> call.body().lines().count())
                .containsExactly(3L, 3L, 1L);
    }

    @Test
    void linesKeepTheirNumbersOverChunks() {
        var outcomes = post(GOOD.repeat(1_000)).asString().lines().toList();

        assertThat(outcomes).hasSize(1_000);
        assertThat(outcomes.get(776)).startsWith("{\"line\":777,");
    }

    @Test
    void aLineThatIsTooLongIsRefusedAlone() {
        var outcomes = post(GOOD + "x".repeat((2 << 20) + 1) + "\n" + GOOD)
                .asString()
                .lines()
                .toList();

        assertThat(outcomes.get(1)).isEqualTo("""
                {"line":2,"outcome":"refused","problem":{"type":"about:blank","title":"Request Entity Too Large",\
                "status":413,"detail":"The line is longer than a line may be.","maxBytes":2097152}}""");
        assertThat(outcomes.get(2)).contains("\"line\":3,").contains("stored");
    }

    @Test
    void aCompressedBatchIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(GOOD.repeat(300).getBytes(StandardCharsets.UTF_8));
        }

        var response = given().contentType("application/x-ndjson")
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post("/v1/articles/batch");

        assertThat(stored(response.asString())).isEqualTo(300);
    }

    @Test
    void aChunkThatGotNoAnswerIsSentAgain() {
        var asked = new AtomicInteger();
        INGEST.on(
                "POST /articles/batch",
                call -> asked.getAndIncrement() == 1
                        ? Reply.problem(503, "{\"status\":503}")
                        : FakeServices.ndjson(FakeServices.outcomes(call)));

        assertThat(stored(post(GOOD.repeat(400)).asString())).isEqualTo(400);
    }

    @Test
    void aLineThatIngestCouldNotStoreForNowIsSentAgain() {
        var asked = new AtomicInteger();
        INGEST.on(
                "POST /articles/batch",
                call -> FakeServices.ndjson(
                        asked.getAndIncrement() == 0
                                ? "{\"line\":1,\"outcome\":\"stored\"}\n{\"line\":2,\"outcome\":\"refused\",\"problem\":{\"status\":503}}"
                                : "{\"line\":1,\"outcome\":\"duplicate\"}\n{\"line\":2,\"outcome\":\"stored\"}"));

        assertThat(post(GOOD + GOOD).asString()).isEqualTo("""
                {"line":1,"outcome":"stored"}
                {"line":2,"outcome":"stored"}
                """);
    }

    @Test
    void anIngestThatDiesMidwayCostsOnlyTheLinesThatItDidNotTake() {
        INGEST.on("POST /articles/batch", call -> {
            boolean dead = INGEST.calls().size() > 2 && INGEST.calls().size() < 6;
            return dead ? Reply.json("{\"line\":1,") : FakeServices.ndjson(FakeServices.outcomes(call));
        });

        var outcomes = post(GOOD.repeat(800)).asString();

        assertThat(outcomes.lines()
                        .filter(line -> line.contains("stored"))
                        .map(BatchQuarkusTest::number)
                        .toList())
                .isEqualTo(IntStream.rangeClosed(1, 800)
                        .filter(line -> line <= 400 || line > 600)
                        .boxed()
                        .toList());
        assertThat(outcomes.lines().filter(line -> line.contains("\"status\":502")))
                .hasSize(200);
    }

    @Test
    void anIngestThatIsDownRefusesEveryLineFor503() {
        INGEST.goDown();
        try {
            assertThat(post(GOOD.repeat(500)).asString().lines().filter(line -> line.contains("\"status\":503")))
                    .hasSize(500);
        } finally {
            INGEST.comeUp();
        }
    }

    @Test
    void outcomesComeWhileTheBatchIsStillBeingSent() throws IOException {
        try (var gateway = new Gateway()) {
            gateway.startBatch().send(bytes(GOOD.repeat(200))).flush();

            assertThat(firstLine(gateway.answer())).contains("\"line\":1,");
        }
    }

    /** 400 MB in, in a heap of 384 MB; the client reads nothing before it has sent all. */
    @Test
    void aHundredThousandLinesNeedNoMoreMemoryThanAHundred() throws IOException {
        INGEST.forgetCalls();
        byte[] hundred = bytes(("{\"text\":\"" + "word ".repeat(800) + "\"}\n").repeat(100));
        try (var gateway = new Gateway()) {
            gateway.startBatch();
            for (int i = 0; i < 1_000; i++) {
                gateway.send(hundred);
            }

            var outcomes = new String(gateway.end().answer().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(stored(outcomes)).isEqualTo(100_000);
        }
    }

    @Test
    void aClientThatGoesAwayLeavesTheGatewayWell() throws IOException {
        INGEST.apart("gone", call -> FakeServices.ndjson(FakeServices.outcomes(call)));
        for (int i = 0; i < 20; i++) {
            try (var gateway = new Gateway()) {
                gateway.startBatch("X-Request-Id: gone\r\n")
                        .send(bytes(GOOD.repeat(500)))
                        .flush();
            }
        }

        assertThat(stored(post(GOOD).asString())).isEqualTo(1);
        assertThat(INGEST.onlyCall().body()).isEqualTo(GOOD);
    }

    @Test
    void anEmptyBatchHasNoOutcomes() {
        assertThat(post("").asString()).isBlank();
    }

    private static Response post(String body) {
        return given().contentType("application/x-ndjson").body(bytes(body)).post("/v1/articles/batch");
    }

    private static long stored(String outcomes) {
        return outcomes.lines().filter(line -> line.contains("\"stored\"")).count();
    }

    private static int number(String outcome) {
        return Integer.parseInt(outcome.substring("{\"line\":".length(), outcome.indexOf(',')));
    }

    private static String firstLine(InputStream answer) throws IOException {
        var line = new StringBuilder();
        for (int b = answer.read(); b >= 0 && b != '\n'; b = answer.read()) {
            line.append((char) b);
        }
        return line.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
