package org.tiltmeter.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(FakeServices.class)
class ApiDescriptionQuarkusTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An operation as the document has it. */
    private record Described(String method, String path, JsonNode operation) {

        String id() {
            return operation.path("operationId").asText();
        }

        JsonNode requestExample() {
            return firstExample(operation.path("requestBody").path("content"), "request");
        }

        JsonNode responseExample() {
            for (JsonNode response : operation.path("responses")) {
                var example = firstExample(response.path("content"), "response");
                if (!example.isMissingNode()) {
                    return example;
                }
            }
            return MissingNode.getInstance();
        }

        private static JsonNode firstExample(JsonNode content, String name) {
            for (JsonNode media : content) {
                return media.path("examples").path(name).path("value");
            }
            return MissingNode.getInstance();
        }
    }

    @BeforeEach
    void behave() {
        FakeServices.behave();
    }

    @Test
    void theDescriptionIsOpenApi31() throws IOException {
        assertThat(document().path("openapi").asText()).startsWith("3.1");
    }

    @Test
    void everyOperationOfTheApiIsDescribed() throws IOException {
        assertThat(operations())
                .extracting(Described::id)
                .containsExactlyInAnyOrder(
                        "submitArticle",
                        "submitBatch",
                        "listArticles",
                        "getArticle",
                        "getReading",
                        "readText",
                        "listActors",
                        "getActor",
                        "listMentions",
                        "suggestActors",
                        "listActorLists",
                        "uploadActorList",
                        "getActorList",
                        "listActorListVersions",
                        "withdrawActorList",
                        "compareActorListVersions",
                        "listStories",
                        "getStory",
                        "listStoryCorrections",
                        "correctStory",
                        "deleteStoryCorrection",
                        "listOutlets",
                        "compare",
                        "getComparison",
                        "listEvidence",
                        "compareRuns",
                        "listMeasures",
                        "getMethods",
                        "listReports",
                        "createReport",
                        "getReport",
                        "replaceReport",
                        "retireReport",
                        "makeIssue",
                        "listIssues",
                        "getIssue",
                        "listDeliveries",
                        "retryDelivery");
    }

    @Test
    void everyOperationHasAnExampleOfItsAnswer() throws IOException {
        assertThat(operations())
                .allMatch(operation -> !operation.responseExample().isMissingNode());
    }

    @Test
    void everyOperationWithABodyHasAnExampleOfIt() throws IOException {
        assertThat(operations())
                .filteredOn(operation -> operation.operation().has("requestBody"))
                .allMatch(operation -> !operation.requestExample().isMissingNode());
    }

    @Test
    void everyOperationSaysWhichProblemsItEndsIn() throws IOException {
        assertThat(operations()).allMatch(operation -> Stream.of("400", "406", "500", "502", "503")
                .allMatch(status -> operation
                        .operation()
                        .path("responses")
                        .path(status)
                        .path("content")
                        .has("application/problem+json")));
    }

    @Test
    void everyParameterIsExplained() throws IOException {
        assertThat(operations()).allMatch(operation -> operation
                .operation()
                .path("parameters")
                .valueStream()
                .allMatch(parameter -> parameter.path("description").asText().length() > 10));
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var document = document();

        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(ref -> assertThat(
                        document.at(ref.substring(1)).isMissingNode())
                .isFalse());
    }

    /** Of reports the gateway makes up ids and times itself; ReportsQuarkusTest looks at what is in their answers. */
    @TestFactory
    List<DynamicTest> everyExampleRequestGetsTheExampleAnswer() throws IOException {
        return operations().stream()
                .filter(operation -> !operation.path().startsWith("/v1/reports"))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> assertExampleHolds(operation)))
                .toList();
    }

    @Test
    void swaggerUiIsServedFromHereAlone() {
        var page = given().get("/swagger/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).doesNotContain("src=\"http", "href=\"http");
    }

    private static void assertExampleHolds(Described operation) throws IOException {
        if (operation.id().equals("submitBatch")) {
            FakeServices.INGEST.on(
                    "POST /articles/batch",
                    FakeServices.ndjson(operation.responseExample().asText()));
        }
        var response = execute(operation);

        assertThat(response.statusCode()).isBetween(200, 201);
        if (operation.responseExample().isTextual()) {
            assertThat(trees(response.asString().strip()))
                    .isEqualTo(trees(operation.responseExample().asText().strip()));
        } else {
            assertThat(JSON.readTree(response.asByteArray())).isEqualTo(operation.responseExample());
        }
    }

    private static List<JsonNode> trees(String lines) throws IOException {
        var parsed = new ArrayList<JsonNode>();
        for (String line : lines.lines().toList()) {
            parsed.add(JSON.readTree(line));
        }
        return parsed;
    }

    private static Response execute(Described operation) {
        var request = given();
        for (JsonNode parameter : operation.operation().path("parameters")) {
            if (parameter.path("in").asText().equals("query") && parameter.has("example")) {
                request.queryParam(
                        parameter.path("name").asText(),
                        parameter.path("example").asText());
            }
        }
        var body = operation.requestExample();
        if (!body.isMissingNode()) {
            request.contentType(body.isTextual() ? "application/x-ndjson" : "application/json")
                    .body((body.isTextual() ? body.asText() : body.toString()).getBytes(StandardCharsets.UTF_8));
        }
        return request.request(
                operation.method(),
                operation.path().replace("{id}", FakeServices.ID).replace("{name}", "administrations"));
    }

    private static List<Described> operations() throws IOException {
        var operations = new ArrayList<Described>();
        document().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(
                        new Described(method.getKey().toUpperCase(Locale.ROOT), path.getKey(), method.getValue()))));
        return operations;
    }

    private static JsonNode document() throws IOException {
        return JSON.readTree(given().accept("application/json").get("/openapi").asByteArray());
    }
}
