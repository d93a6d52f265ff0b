package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tiltmeter.gateway.FakeServices.ANALYSIS;
import static org.tiltmeter.gateway.FakeServices.ID;
import static org.tiltmeter.gateway.FakeServices.INGEST;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiltmeter.gateway.FakeService.Reply;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class UpstreamQuarkusTest {

    @ConfigProperty(name = "quarkus.management.port")
    int configured;

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @Test
    void aServicesProblemIsPassedOnUnderTheGatewaysNameOfTheRequest() {
        INGEST.on("POST /articles", Reply.problem(400, """
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"The request breaks rules.",\
                "instance":"urn:tiltmeter:request:other","errors":[{"field":"text","message":"is missing"}]}"""));

        var response = given().header("X-Request-Id", "r-1")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/articles");

        assertThat(response.asString()).isEqualTo("""
                {"type":"about:blank","title":"Bad Request","status":400,"detail":"The request breaks rules.",\
                "instance":"urn:tiltmeter:request:r-1","errors":[{"field":"text","message":"is missing"}]}""");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    @Test
    void aServiceIsAskedUnderTheClientsNameOfTheRequest() {
        given().header("X-Request-Id", "r-2").get("/v1/methods");

        assertThat(ANALYSIS.onlyCall().requestId()).isEqualTo("r-2");
    }

    @Test
    void aBusyServicesRetryAfterIsPassedOn() {
        ANALYSIS.on(
                "POST /readings",
                new Reply(
                        503,
                        "application/problem+json",
                        "{\"status\":503,\"detail\":\"Busy.\"}",
                        Map.of("Retry-After", "10")));

        var response = given().contentType(ContentType.JSON).body("{}").post("/v1/readings");

        assertProblem(response, 503, "Busy.");
        assertThat(response.header("Retry-After")).isEqualTo("10");
    }

    @Test
    void aServiceThatIsDownIsA503() {
        INGEST.goDown();
        try {
            var response = given().get("/v1/outlets");

            assertProblem(response, 503, "The archive of articles does not answer now; please try again.");
            assertThat(response.header("Retry-After")).isEqualTo("5");
        } finally {
            INGEST.comeUp();
        }
    }

    @Test
    void aServiceThatIsTooSlowIsA503() {
        ANALYSIS.on("GET /methods", call -> {
            pause(2_000);
            return Reply.json("{}");
        });

        assertProblem(given().get("/v1/methods"), 503, "The analysis does not answer now; please try again.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "", "{\"measures\":7}", "[", "null"})
    void anAnswerThatNobodyUnderstandsIsA502(String body) {
        ANALYSIS.on("GET /methods", Reply.json(body));

        assertThat(given().get("/v1/methods").statusCode()).isEqualTo(502);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\":500,\"detail\":\"stack\"}", "stack"})
    void aServicesOwnFailureIsA502ThatSaysNothingOfIt(String body) {
        INGEST.on("GET /articles/*", Reply.problem(500, body));

        assertProblem(given().get("/v1/articles/" + ID), 502, "A service behind the gateway failed to answer.");
    }

    @Test
    void theGatewayIsReadyWhileItsServicesAnswer() {
        assertThat(management("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void theGatewayIsNotReadyWithoutAService() {
        ANALYSIS.goDown();
        try {
            assertThat(management("/q/health/ready").statusCode()).isEqualTo(503);
        } finally {
            ANALYSIS.comeUp();
        }
    }

    @Test
    void theGatewayIsAliveWithoutItsServices() {
        ANALYSIS.goDown();
        try {
            assertThat(management("/q/health/live").statusCode()).isEqualTo(200);
        } finally {
            ANALYSIS.comeUp();
        }
    }

    @Test
    void thePageAtTheRootSaysWhoAnswers() {
        assertThat(given().get("/").asString()).contains("Archive of articles: answers", "href=\"/swagger\"");
    }

    @Test
    void answersMayNotBeFramedNorSniffedNorRead() {
        var headers = given().header("Origin", "https://else.example")
                .get("/v1/methods")
                .headers();

        assertThat(headers.getValue("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getValue("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(headers.hasHeaderWithName("Access-Control-Allow-Origin")).isFalse();
    }

    private Response management(String path) {
        return given().port(configured).get(path);
    }

    private static void assertProblem(Response response, int status, String detail) {
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("detail")).isEqualTo(detail);
        assertThat(response.statusCode()).isEqualTo(status);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
